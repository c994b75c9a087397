// Keys of claims that begin with one of these, to suggest the right one for a wrong one.
// internal: a denial may answer a sensitive claim
// param beginnings: string[]
// param limit: int
// column id: string
UNWIND $beginnings AS beginning
MATCH (c:Claim)
WHERE c.key STARTS WITH beginning
RETURN DISTINCT c.key AS id
ORDER BY id
LIMIT $limit
