// How many claims pass the filters of `claimsOfLink`.
// param link: string
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param showSensitive: boolean
// column count: int
MATCH (c:Claim {linkId: $link})
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
RETURN count(DISTINCT c.id) AS count
