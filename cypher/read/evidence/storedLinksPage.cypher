// A page of all derived links, in the order of their ids.
// internal: compared with what the claims come to
// param after: string
// param limit: int
// column id: string
// column properties: map
MATCH (:Entity)-[r:/*LINK_TYPES*/]->(:Entity)
WHERE r.id > $after
RETURN r.id AS id, r {.*} AS properties
ORDER BY id
LIMIT $limit
