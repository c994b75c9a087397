// Writes derived links of one type: {from, to, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.`from`})
MATCH (b:Entity {id: row.`to`})
MERGE (a)-[r:/*LINK_TYPE*/]->(b)
SET r += row.properties
