// Links of each of the given entities, strongest first, at most `cap` an entity.
// param ids: string[]
// param types: string[]?
// param direction: string `both`, `out` or `in`, seen from the given entities
// param cap: int
// param asOf: string? a whole day, on which the link may have held by its hull
// param reportedBy: string? a whole day, by which it may have been reported
// param showSensitive: boolean
// column id: string
// column link: map
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, id) {
  MATCH (n)-[r:/*LINK_TYPES*/]-(m:Entity)
  WHERE ($showSensitive OR NOT (n.sensitive OR m.sensitive OR r.sensitive))
    AND ($types IS NULL OR type(r) IN $types)
    AND ($asOf IS NULL OR (r.heldFirst <= $asOf AND $asOf <= r.heldLast))
    AND ($reportedBy IS NULL OR r.saidFirst <= $reportedBy)
    AND ($direction = 'both' OR ($direction = 'out' AND r.id STARTS WITH id + '~')
      OR ($direction = 'in' AND r.id ENDS WITH '~' + id))
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b,
    CASE r.status
      WHEN 'designated' THEN 0 WHEN 'asserted' THEN 1 WHEN 'reported' THEN 2 WHEN 'alleged' THEN 3
      WHEN 'disputed' THEN 4 WHEN 'denied' THEN 5 ELSE 6 END AS rank
  RETURN r {
    .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
    .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
    .undatedCount,
    type: type(r), from: a.id, to: b.id
  } AS link, rank
  ORDER BY rank, r.supportCount DESC, r.id
  LIMIT $cap
}
RETURN id AS id, link AS link
