// Claims that name one of the given entities, as an end, a speaker or somebody passed on.
// internal: when an entity becomes sensitive, so does every claim that names it
// param ids: string[]
// column linkId: string?
// column subject: string
// column object: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
  <-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]-(c:Claim)
RETURN DISTINCT c.linkId AS linkId, c.subject AS subject, c.object AS object
