// The claims on properties of each of the given entities, at most `cap` an entity.
// param ids: string[]
// param cap: int
// param showSensitive: boolean
// column id: string
// column claim: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:CLAIM_SUBJECT]-(c:Claim)
  WHERE c.property IS NOT NULL
    AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
        (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
      }))
  RETURN c {.*} AS claim
  ORDER BY c.id
  LIMIT $cap
}
RETURN id AS id, claim AS claim
