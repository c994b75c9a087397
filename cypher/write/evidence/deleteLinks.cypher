// Removes derived links of one type that no claim is left for: {from, to}.
// param rows: map[]
UNWIND $rows AS row
MATCH (:Entity {id: row.`from`})-[r:/*LINK_TYPE*/]->(:Entity {id: row.`to`})
DELETE r
