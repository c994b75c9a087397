// The claims that stand in the place of earlier ones with these ids.
// param ids: string[]
// param showSensitive: boolean
// column id: string the earlier id
// column claim: map
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
MATCH (c:Claim {id: s.by})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN s.id AS id, c {.*} AS claim
