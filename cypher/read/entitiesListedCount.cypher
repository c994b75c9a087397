// How many entities pass the filters of `entitiesListed`.
// param list: string
// param today: string
// param kinds: string[]?
// param country: string?
// param showSensitive: boolean
// column count: int
MATCH (l:Entity {id: $list})<-[r:LISTED_ON]-(e:Entity)
WHERE
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
  AND r.status = 'designated' AND (r.heldTo IS NULL OR r.heldTo >= $today)
  AND ($showSensitive OR NOT (r.sensitive OR l.sensitive))
RETURN count(DISTINCT e.id) AS count
