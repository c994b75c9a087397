// Removes entities whose adding is undone; no claim is left that names them.
// param ids: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
