// The texts of a page of entities that readers see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column origin: string
// column name: string
// column summary: string?
// column role: string?
// column identityNote: string?
MATCH (e:Entity)
WHERE e.id > $after AND NOT coalesce(e.sensitive, false)
RETURN e.id AS id, e.origin AS origin, e.name AS name, e.summary AS summary, e.role AS role,
  e.identityNote AS identityNote
ORDER BY id
LIMIT $limit
