// Ids of entities that begin with one of these, to suggest the right one for a wrong one.
// internal: an import may name a sensitive entity
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (e:Entity)
WHERE e.id STARTS WITH beginning
RETURN DISTINCT e.id AS id
ORDER BY id
LIMIT $limit
