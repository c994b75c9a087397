// A page of the ids of all links that have claims, in order.
// internal: a rebuild reads all claims
// param after: string
// param limit: int
// column linkId: string
// column linkType: string
MATCH (c:Claim)
WHERE c.linkId > $after
RETURN DISTINCT c.linkId AS linkId, c.linkType AS linkType
ORDER BY linkId
LIMIT $limit
