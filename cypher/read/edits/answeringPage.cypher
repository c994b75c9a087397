// A page of the claims that answer others.
// internal: a check looks at all of them
// param after: string
// param limit: int
// column id: string
// column answers: string[]
MATCH (c:Claim)
WHERE c.id > $after AND size(coalesce(c.answers, [])) > 0
RETURN c.id AS id, c.answers AS answers
ORDER BY id
LIMIT $limit
