// Ties outer references to the entities that hold them: {reference, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (r:Reference {id: row.reference})
MERGE (r)-[:REFERS_TO]->(e)
