// The claims on each of the given links, denials and retractions too, at most `cap` a link.
// param links: string[]
// param cap: int
// param showSensitive: boolean
// column link: string
// column claim: map
UNWIND $links AS link
CALL (link) {
  MATCH (c:Claim {linkId: link})
  WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
      (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
    }))
  RETURN c {.*} AS claim
  ORDER BY c.id
  LIMIT $cap
}
RETURN link AS link, claim AS claim
