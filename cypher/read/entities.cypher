// One page of all entities in the order of their ids.
// param kinds: string[]?
// param country: string?
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (e:Entity)
WHERE e.id > $after AND
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN e.id AS id
ORDER BY id
LIMIT $first
