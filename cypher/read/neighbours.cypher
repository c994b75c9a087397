// Neighbours of the given entities over all link types, best evidenced first. Whoever is in the
// graph only because they spoke is no neighbour.
// param ids: string[]
// param types: string[]?
// param kinds: string[]?
// param direction: string `both`, `out` or `in`, seen from the given entities
// param cap: int
// param showSensitive: boolean
// column id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:/*LINK_TYPES*/]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
    OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  AND NOT m.onlySpeaks AND NOT m.id IN $ids
WITH m.id AS neighbour,
  min(CASE r.status
    WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
    WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END) AS rank,
  coalesce(sum(r.supportCount), 0) AS support
RETURN neighbour AS id
ORDER BY rank, support DESC, id
LIMIT $cap
