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
// column to: string?
// column reportedOn: string?
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
  c.`from` AS `from`, c.`to` AS `to`, c.reportedOn AS reportedOn,
  c.byPartyGiven AS byPartyGiven, c.byParty AS byParty
