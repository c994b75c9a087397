// Links of rewards of which claims give different amounts.
// param showSensitive: boolean
// column link: string
MATCH (b:Entity {kind: 'Bounty'})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE c.linkId IS NOT NULL AND c.valueAmount IS NOT NULL
  AND ($showSensitive OR NOT (b.sensitive OR c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH b, collect(DISTINCT c.linkId) AS links, count(DISTINCT c.valueAmount) AS amounts
WHERE amounts > 1
UNWIND links AS link
RETURN link AS link
ORDER BY link
