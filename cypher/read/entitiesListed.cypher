// One page of the entities with a standing entry on a list, in the order of their ids.
// param list: string
// param today: string
// param kinds: string[]?
// param country: string?
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (l:Entity {id: $list})<-[r:LISTED_ON]-(e:Entity)
WHERE e.id > $after AND
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
  AND r.status = 'designated' AND (r.heldTo IS NULL OR r.heldTo >= $today)
  AND ($showSensitive OR NOT (r.sensitive OR l.sensitive))
RETURN e.id AS id
ORDER BY id
LIMIT $first
