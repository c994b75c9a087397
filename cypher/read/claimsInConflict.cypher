// The claims of conflict groups: they give different answers to one question.
// param groups: string[]
// param showSensitive: boolean
// column claim: map
UNWIND $groups AS conflict
MATCH (c:Claim {conflictGroup: conflict})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN c {.*} AS claim
