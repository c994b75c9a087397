// Removes claims that others take the place of, or whose adding is undone.
// param ids: string[]
UNWIND $ids AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
