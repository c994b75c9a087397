// How many entities each of the given ones is linked with; those without any give no row. Counted
// as `neighbours` finds them.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column count: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:/*LINK_TYPES*/]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND NOT m.onlySpeaks AND m.id <> id
RETURN id AS id, count(DISTINCT m.id) AS count
