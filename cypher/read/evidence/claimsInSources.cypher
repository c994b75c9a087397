// Claims in the given sources, with what decides when somebody said so.
// internal: a source's new date moves the reported date of every claim in it
// param sources: string[]
// column id: string
// column source: string
// column linkId: string?
// column stance: string
// column statedBy: string?
// column citing: string[]
// column from: string?
// column reportedOn: string?
// column reportedInferred: boolean
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:CLAIM_SOURCE]-(c:Claim)
RETURN c.id AS id, s.id AS source, c.linkId AS linkId, c.stance AS stance, c.statedBy AS statedBy,
  coalesce(c.citing, []) AS citing, c.`from` AS `from`,
  c.reportedOn AS reportedOn, coalesce(c.reportedInferred, false) AS reportedInferred
