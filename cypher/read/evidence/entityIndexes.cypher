// What is computed for the given entities' search, counts and presence, as it stands.
// internal: a write compares it with what it has become
// param ids: string[]
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
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.name AS name, coalesce(e.references, []) AS references,
  coalesce(e.names, []) AS names, e.searchKeys AS searchKeys,
  e.claimCount AS claimCount, e.publicClaimCount AS publicClaimCount,
  e.beganFirst AS beganFirst, e.beganLast AS beganLast,
  e.saidFirst AS saidFirst, e.saidLast AS saidLast
