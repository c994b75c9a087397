// Removes the given outer references.
// param references: string[]
UNWIND $references AS reference
MATCH (r:Reference {id: reference})
DETACH DELETE r
