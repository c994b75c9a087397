// Links by their ids, each reached from its start: a lookup by id alone would scan them all.
// param links: map[] each {id, from, to}
// param showSensitive: boolean
// column link: map
UNWIND $links AS wanted
MATCH (a:Entity {id: wanted.from})-[r:/*LINK_TYPES*/]->(b:Entity {id: wanted.to})
WHERE r.id = wanted.id AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
RETURN r {
  .id, .status, .contested, .because, .claimCount, .supportCount, .denialCount, .heldFrom, .heldTo,
  .reportedFrom, .reportedTo, .roles, .leadClaim, .sensitive, .confidence, .confidenceBecause,
  .undatedCount,
  type: type(r), from: a.id, to: b.id
} AS link
