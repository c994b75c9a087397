// A page of all derived links of one type, in the order of their ids.
// internal: compared with what the claims come to
// param after: string
// param limit: int
// column id: string
// column from: string
// column to: string
// column properties: map
MATCH (a:Entity)-[r:/*LINK_TYPE*/]->(b:Entity)
WHERE r.id > $after
RETURN r.id AS id, a.id AS `from`, b.id AS `to`, r {.*} AS properties
ORDER BY id
LIMIT $limit
