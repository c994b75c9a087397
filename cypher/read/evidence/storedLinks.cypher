// The derived links between the given pairs, of all types, as they stand.
// internal: compared with what the claims come to
// param pairs: map[]
// column id: string
// column properties: map
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.`from`})-[r:/*LINK_TYPES*/]->(:Entity {id: pair.`to`})
RETURN r.id AS id, r {.*} AS properties
