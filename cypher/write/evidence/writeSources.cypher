// Writes sources, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
