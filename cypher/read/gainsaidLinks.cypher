// Links that a claim denies or takes back.
// param stances: string[] `denies` and `retracts`
// param showSensitive: boolean
// column link: string
UNWIND $stances AS stance
MATCH (c:Claim {stance: stance})
WHERE c.linkId IS NOT NULL
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN DISTINCT c.linkId AS link
ORDER BY link
