// Conflict groups of which somebody sees a claim: their claims answer one question differently.
// param showSensitive: boolean
// column name: string
MATCH (c:Claim)
WHERE c.conflictGroup > ''
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN DISTINCT c.conflictGroup AS name
ORDER BY name
