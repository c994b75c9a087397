// Forgets that another claim stood in the place of these: they are back.
// param ids: string[]
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
DELETE s
