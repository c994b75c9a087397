// What is computed for the given entities' search and counts, as it stands.
// internal: a write compares it with what it has become
// param ids: string[]
// column id: string
// column name: string
// column references: string[]
// column names: string[]
// column searchKeys: string?
// column claimCount: int
// column publicClaimCount: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  coalesce(e.claimCount, 0) AS claimCount, coalesce(e.publicClaimCount, 0) AS publicClaimCount
