// Links at the given entities that somebody denies: whose office-holder he is may have changed.
// internal: a sensitive denial counts as well
// param ids: string[]
// column linkId: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT|CLAIM_OBJECT]-(c:Claim)
WHERE c.linkId IS NOT NULL AND c.stance IN ['denies', 'retracts']
RETURN DISTINCT c.linkId AS linkId
