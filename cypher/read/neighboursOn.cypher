// Neighbours as `neighbours` finds them, by links that may have been there on a day, with the ids of
// these links: the program decides which of them were. Best evidenced today first.
// param ids: string[]
// param types: string[]?
// param kinds: string[]?
// param direction: string `both`, `out` or `in`, seen from the given entities
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column links: string[] in the order of their ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:/*LINK_TYPES*/]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
  AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
    OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  AND NOT m.onlySpeaks AND NOT m.id IN $ids
WITH m, r ORDER BY r.id
WITH m.id AS neighbour,
  min(CASE r.status
    WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
    WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END) AS rank,
  coalesce(sum(r.supportCount), 0) AS support, collect(r.id) AS links
RETURN neighbour AS id, links AS links
ORDER BY rank, support DESC, id
LIMIT $cap
