// How many claims are about the given entities, and how many of them readers do not see.
// internal: counts both, for readers and for editors
// param ids: string[]
// column id: string
// column claims: int
// column hidden: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT|CLAIM_OBJECT]-(c:Claim)
WITH DISTINCT id, c
WITH id, c.id AS claim, (c.sensitive OR EXISTS {
  (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
}) AS hidden
RETURN id AS id, count(claim) AS claims, count(CASE WHEN hidden THEN claim END) AS hidden
