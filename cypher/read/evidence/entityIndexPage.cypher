// A page of all entities with what is computed for their search and counts.
// internal: a rebuild reads all entities
// param after: string
// param limit: int
// column id: string
// column name: string
// column references: string[]
// column names: string[]
// column searchKeys: string?
// column claimCount: int
// column publicClaimCount: int
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  coalesce(e.claimCount, 0) AS claimCount, coalesce(e.publicClaimCount, 0) AS publicClaimCount
ORDER BY id
LIMIT $limit
