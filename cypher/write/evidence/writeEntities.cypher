// Writes entities, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties
