// All claims on the given links, as far as the links' status depends on them.
// internal: a derived link is computed from all claims; hidden says which readers do not see
// param links: string[]
// column id: string
// column linkId: string
// column linkType: string
// column subject: string
// column object: string
// column role: string?
// column stance: string
// column statedBy: string?
// column publisher: string
// column citing: string[]
// column answers: string[]
// column hidden: boolean
// column from: string?
// column fromPrecision: string?
// column to: string?
// column toPrecision: string?
// column reportedOn: string?
// column reportedInferred: boolean
// column reportedFirst: string?
// column reportedLast: string?
// column reliability: string
// column readInPart: boolean
// column custodial: boolean
// column retrievedText: boolean
// column withdrawnOn: string?
// column withdrawnWhy: string?
// column supersedes: string[]
// column credibility: int?
// column credibilityBecause: string?
// column byPartyGiven: boolean?
// column byParty: boolean?
UNWIND $links AS link
MATCH (c:Claim {linkId: link})
MATCH (c)-[:CLAIM_SOURCE]->(s:Source)
RETURN c.id AS id, c.linkId AS linkId, c.linkType AS linkType, c.subject AS subject,
  c.object AS object, c.role AS role, c.stance AS stance, c.statedBy AS statedBy,
  s.publisher AS publisher, coalesce(c.citing, []) AS citing, coalesce(c.answers, []) AS answers,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden,
  c.`from` AS `from`, c.fromPrecision AS fromPrecision, c.`to` AS `to`, c.toPrecision AS toPrecision,
  c.reportedOn AS reportedOn, coalesce(c.reportedInferred, false) AS reportedInferred,
  c.reportedFirst AS reportedFirst, c.reportedLast AS reportedLast,
  coalesce(s.reliability, 'F') AS reliability, coalesce(s.readInPart, false) AS readInPart,
  coalesce(c.custodial, false) AS custodial, coalesce(c.retrievedText, false) AS retrievedText,
  c.withdrawnOn AS withdrawnOn, c.withdrawnWhy AS withdrawnWhy,
  coalesce(c.supersedes, []) AS supersedes,
  c.credibility AS credibility, c.credibilityBecause AS credibilityBecause,
  c.byPartyGiven AS byPartyGiven, c.byParty AS byParty
