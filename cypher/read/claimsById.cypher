// The claims with these ids.
// param ids: string[]
// param showSensitive: boolean
// column claim: map
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN c {.*} AS claim
