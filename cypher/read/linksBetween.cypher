// Links that start at one of `ids` and end at one of `among`.
// param ids: string[]
// param among: string[]
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column link: map
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:/*LINK_TYPES*/]->(b:Entity)
WHERE b.id IN $among AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
  AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
  AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
RETURN r {
  .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
  .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
  .undatedCount,
  type: type(r), from: a.id, to: b.id
} AS link
LIMIT $cap
