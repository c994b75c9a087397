// All claims on the given links, as far as the links' status depends on them, with their marks.
// internal: a derived link is computed from all claims; hidden says which readers do not see
// param links: string[]
// column linkId: string
// column claim: map
// column publisher: string
// column reliability: string
// column readInPart: boolean
// column hidden: boolean
UNWIND $links AS link
MATCH (c:Claim {linkId: link})
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN c.linkId AS linkId,
  c {
    .id, .linkType, .subject, .object, .role, .stance, .statedBy, .from, .fromPrecision, .to,
    .toPrecision, .reportedOn, .reportedFirst, .reportedLast, .withdrawnOn, .withdrawnWhy,
    .byPartyGiven, .byParty, .credibility, .credibilityBecause,
    citing: coalesce(c.citing, []), answers: coalesce(c.answers, []),
    supersedes: coalesce(c.supersedes, []), custodial: coalesce(c.custodial, false),
    retrievedText: coalesce(c.retrievedText, false),
    reportedInferred: coalesce(c.reportedInferred, false)
  } AS claim,
  s.publisher AS publisher, coalesce(s.reliability, 'F') AS reliability,
  coalesce(s.readInPart, false) AS readInPart,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
