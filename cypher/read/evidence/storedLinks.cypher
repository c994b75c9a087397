// The derived links of one type between the given pairs, as they stand.
// internal: compared with what the claims come to
// param pairs: map[]
// column id: string
// column from: string
// column to: string
// column properties: map
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.`from`})-[r:/*LINK_TYPE*/]->(b:Entity {id: pair.`to`})
RETURN r.id AS id, a.id AS `from`, b.id AS `to`, r {.*} AS properties
