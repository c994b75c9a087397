// A page of all claims with what decides when somebody said so, in the order of their ids.
// internal: a rebuild reads all claims
// param after: string
// param limit: int
// column id: string
// column stance: string
// column statedBy: string?
// column citing: string[]
// column from: string?
// column fromPrecision: string?
// column published: string?
// column publishedEarliest: string?
// column publishedLatest: string?
// column reportedOn: string?
// column reportedInferred: boolean
// column reportedFirst: string?
// column reportedLast: string?
MATCH (c:Claim)-[:CLAIM_SOURCE]->(s:Source)
WHERE c.id > $after
RETURN c.id AS id, c.stance AS stance, c.statedBy AS statedBy, coalesce(c.citing, []) AS citing,
  c.`from` AS `from`, c.fromPrecision AS fromPrecision, s.published AS published, s.publishedEarliest AS publishedEarliest,
  s.publishedLatest AS publishedLatest, c.reportedOn AS reportedOn,
  coalesce(c.reportedInferred, false) AS reportedInferred,
  c.reportedFirst AS reportedFirst, c.reportedLast AS reportedLast
ORDER BY id
LIMIT $limit
