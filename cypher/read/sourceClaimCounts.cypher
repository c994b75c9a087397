// How many claims each of the given sources holds; those without any give no row.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column count: int
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CLAIM_SOURCE]-(c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
RETURN id AS id, count(c) AS count
