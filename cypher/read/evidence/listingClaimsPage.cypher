// What one origin's lists say of who is listed or an alias, and what they took back of it, with the
// day of the edition. Page by page, in the order of their ids.
// internal: an edition ends a hidden entry too
// param origin: string
// param after: string
// param limit: int
// column id: string
// column linkType: string
// column subject: string
// column object: string
// column stance: string
// column statedBy: string?
// column locator: string
// column source: string
// column published: string?
// column answers: string[]
// column ended: boolean
// column withdrawn: boolean
// column sensitive: boolean
MATCH (c:Claim)
WHERE c.id > $after AND c.origin = $origin AND c.linkType IN ['LISTED_ON', 'ALIAS_OF']
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN c.id AS id, c.linkType AS linkType, c.subject AS subject, c.object AS object,
  c.stance AS stance, c.statedBy AS statedBy, c.locator AS locator, s.id AS source,
  s.published AS published, coalesce(c.answers, []) AS answers, c.to IS NOT NULL AS ended,
  c.withdrawnOn IS NOT NULL AS withdrawn, coalesce(c.sensitive, false) AS sensitive
ORDER BY id
