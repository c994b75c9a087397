// The entities that hold the given outer references.
// internal: an imported record attaches to a sensitive entity too
// param references: string[]
// column reference: string
// column entity: string
UNWIND $references AS reference
MATCH (:Reference {id: reference})-[:REFERS_TO]->(e:Entity)
RETURN reference AS reference, e.id AS entity
