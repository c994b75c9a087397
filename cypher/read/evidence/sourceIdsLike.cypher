// Ids of sources that begin with one of these, to suggest the right one for a wrong one.
// internal: an import may name any source
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (s:Source)
WHERE s.id STARTS WITH beginning
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT $limit
