// The claims on links among the given entities and on their properties, counted by the years in
// which what they say began (or ended, where only an end is given) and in which they were made. The
// beginning of an event or an organisation is itself what a claim says: its value. What the editors
// took back counts no more.
// param ids: string[]
// param showSensitive: boolean
// column held: string?
// column reported: string?
// column claims: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND (c.property IS NOT NULL OR c.object IN $ids)
  AND c.withdrawnOn IS NULL
WITH c.reportedOn AS reportedOn, CASE
  WHEN c.property = 'date' OR c.property = 'began' THEN c.valueDate
  ELSE coalesce(c.`from`, c.`to`) END AS heldOn
RETURN left(heldOn, 4) AS held, left(reportedOn, 4) AS reported, count(*) AS claims
ORDER BY held, reported
