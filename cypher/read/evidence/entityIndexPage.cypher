// A page of all entities with what is computed for their search, counts and presence.
// internal: a rebuild reads all entities
// param after: string
// param limit: int
// column id: string
// column kind: string
// column name: string
// column references: string[]
// column names: string[]
// column searchKeys: string?
// column claimCount: int?
// column publicClaimCount: int?
// column beganFirst: string?
// column beganLast: string?
// column saidFirst: string?
// column saidLast: string?
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.kind AS kind, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  e.claimCount AS claimCount, e.publicClaimCount AS publicClaimCount,
  e.beganFirst AS beganFirst, e.beganLast AS beganLast,
  e.saidFirst AS saidFirst, e.saidLast AS saidLast
ORDER BY id
LIMIT $limit
