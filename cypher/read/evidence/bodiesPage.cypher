// Organisations, groups and parties that another origin keeps, with their names: an alias on a
// list may be one of them. Page by page, in the order of their ids.
// internal: an alias may be a sensitive entity too
// param origin: string
// param after: string
// param limit: int
// column id: string
// column kind: string
// column name: string
// column origin: string
// column sensitive: boolean
// column references: string[]
// column names: string[]
// column aliasOf: string[]
MATCH (e:Entity)
WHERE e.id > $after AND e.origin <> $origin AND e.kind IN ['Organisation', 'Group', 'Party']
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.origin AS origin,
  coalesce(e.sensitive, false) AS sensitive, coalesce(e.references, []) AS references,
  coalesce(e.names, [e.name]) AS names, [(e)-[:ALIAS_OF]->(of:Entity) | of.id] AS aliasOf
ORDER BY id
