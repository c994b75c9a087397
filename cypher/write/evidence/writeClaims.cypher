// Writes claims, new and changed: {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c += row.properties
