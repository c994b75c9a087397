// The claims on each of the given links, denials and retractions too, at most `cap` a link; `hidden`
// says of each whether only editors see it, itself or by whom it names.
// param links: string[]
// param cap: int
// param showSensitive: boolean
// column link: string
// column claim: map
UNWIND $links AS link
CALL (link) {
  MATCH (c:Claim {linkId: link})
  WITH c, (c.sensitive OR EXISTS {
      (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
    }) AS hidden
  WHERE $showSensitive OR NOT hidden
  RETURN c {.*, hidden: hidden} AS claim
  ORDER BY c.id
  LIMIT $cap
}
RETURN link AS link, claim AS claim
