// Sets what is computed for entities (names, searchKeys, counts, bounds of presence): {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
