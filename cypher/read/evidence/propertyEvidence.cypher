// All property claims about the given entities, as far as credibility and presence depend on them.
// internal: both are computed from all claims; hidden says which readers do not see
// param ids: string[]
// column subject: string
// column claim: map
// column publisher: string
// column reliability: string
// column hidden: boolean
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE c.property IS NOT NULL
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN e.id AS subject,
  c {
    .id, .property, .role, .valueText, .valueAmount, .valueUnit, .valueDate, .valuePrecision,
    .conflictGroup, .stance, .statedBy, .withdrawnOn, .withdrawnWhy, .credibility,
    .credibilityBecause,
    citing: coalesce(c.citing, []), answers: coalesce(c.answers, []),
    supersedes: coalesce(c.supersedes, []), custodial: coalesce(c.custodial, false),
    retrievedText: coalesce(c.retrievedText, false)
  } AS claim,
  s.publisher AS publisher, coalesce(s.reliability, 'F') AS reliability,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
