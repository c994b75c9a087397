// The entities that each of the given ones is linked with, as `neighbours` finds them, with the links
// between the two that may have been there on a day: the program decides and counts.
// param ids: string[]
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column neighbour: string
// column links: string[] in the order of their ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:/*LINK_TYPES*/]-(m:Entity)
WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
  AND NOT m.onlySpeaks AND m.id <> id
WITH id, m, r ORDER BY r.id
RETURN id AS id, m.id AS neighbour, collect(r.id) AS links
