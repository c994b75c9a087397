// How many entities pass the filters of `entities`.
// param kinds: string[]?
// param country: string?
// param showSensitive: boolean
// column count: int
MATCH (e:Entity)
WHERE
  ($showSensitive OR NOT e.sensitive)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
RETURN count(e) AS count
