// A page of the ids under which another claim stands in, with that claim.
// internal: a check looks at all of them
// param after: string
// param limit: int
// column id: string
// column by: string
MATCH (s:Superseded)
WHERE s.id > $after
RETURN s.id AS id, s.by AS by
ORDER BY id
LIMIT $limit
