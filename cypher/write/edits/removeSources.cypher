// Removes sources whose adding is undone; no claim is left in them.
// param ids: string[]
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
