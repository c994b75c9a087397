// How many claims are about the given entities, how many of them readers do not see, and the days
// between which the first report about them lies: among what readers see, and among all. What was
// withdrawn is no report, and neither is an undated note of the editors.
// internal: counts both, for readers and for editors
// param ids: string[]
// column id: string
// column claims: int
// column hidden: int
// column seenFirst: string?
// column seenLast: string?
// column saidFirst: string?
// column saidLast: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT|CLAIM_OBJECT]-(c:Claim)
WITH DISTINCT id, c
WITH id, c.id AS claim,
  (c.withdrawnOn IS NOT NULL OR (c.reportedFirst IS NULL AND c.reportedLast IS NULL
    AND EXISTS { (c)-[:CLAIM_SOURCE]->(:Source {kind: 'note'}) })) AS unreported,
  coalesce(c.reportedFirst, '0000-01-01') AS sayable, coalesce(c.reportedLast, '9999-12-31') AS said,
  (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }) AS hidden
RETURN id AS id, count(claim) AS claims, count(CASE WHEN hidden THEN claim END) AS hidden,
  min(CASE WHEN unreported OR hidden THEN null ELSE sayable END) AS seenFirst,
  min(CASE WHEN unreported OR hidden THEN null ELSE said END) AS seenLast,
  min(CASE WHEN unreported THEN null ELSE sayable END) AS saidFirst,
  min(CASE WHEN unreported THEN null ELSE said END) AS saidLast
