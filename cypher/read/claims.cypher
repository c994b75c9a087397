// One page of all claims, newest report first, undated last.
// param link: string?
// param entity: string?
// param source: string?
// param statedBy: string?
// param stances: string[]?
// param afterDay: string? the day of the last claim seen; empty = undated
// param afterId: string its id; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
// column day: string
MATCH (c:Claim)
WHERE ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
  AND ($link IS NULL OR c.linkId = $link)
  AND ($entity IS NULL OR c.subject = $entity OR c.object = $entity)
  AND ($source IS NULL OR c.source = $source)
  AND ($statedBy IS NULL OR c.statedBy = $statedBy)
  AND ($stances IS NULL OR c.stance IN $stances)
WITH DISTINCT c.id AS id, coalesce(c.reportedOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND id > $afterId)
RETURN id AS id, day AS day
ORDER BY day DESC, id
LIMIT $first
