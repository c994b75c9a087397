// Links that start at one of `ids` and end at one of `among`.
// param ids: string[]
// param among: string[]
// param cap: int
// param showSensitive: boolean
// column link: map
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:/*LINK_TYPES*/]->(b:Entity)
WHERE b.id IN $among AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
RETURN r {
  .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
  .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive,
  type: type(r), from: a.id, to: b.id
} AS link
LIMIT $cap
