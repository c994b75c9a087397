// Claims in the given sources, with what decides when somebody said so.
// internal: a changed source moves the reported dates of its claims and what they weigh
// param sources: string[]
// column id: string
// column source: string
// column subject: string
// column object: string?
// column linkId: string?
// column stance: string
// column statedBy: string?
// column citing: string[]
// column from: string?
// column fromPrecision: string?
// column reportedOn: string?
// column reportedInferred: boolean
// column reportedFirst: string?
// column reportedLast: string?
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:CLAIM_SOURCE]-(c:Claim)
RETURN c.id AS id, s.id AS source, c.subject AS subject, c.object AS object, c.linkId AS linkId,
  c.stance AS stance, c.statedBy AS statedBy, coalesce(c.citing, []) AS citing,
  c.`from` AS `from`, c.fromPrecision AS fromPrecision, c.reportedOn AS reportedOn, coalesce(c.reportedInferred, false) AS reportedInferred,
  c.reportedFirst AS reportedFirst, c.reportedLast AS reportedLast
