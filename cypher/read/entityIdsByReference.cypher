// Ids of the entities that hold these outer references, `un:QDe.118`.
// param references: string[]
// param showSensitive: boolean
// column reference: string
// column id: string
UNWIND $references AS reference
MATCH (:Reference {id: reference})-[:REFERS_TO]->(e:Entity)
WHERE $showSensitive OR NOT e.sensitive
RETURN reference AS reference, e.id AS id
ORDER BY reference, id
