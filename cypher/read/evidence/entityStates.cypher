// What the given entities are before a write: those that exist, with the hash of their record.
// internal: a write must see every entity that it may touch
// param ids: string[]
// column id: string
// column kind: string
// column name: string
// column origin: string
// column hash: string
// column sensitive: boolean
// column references: string[]
// column heldAsOf: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.origin AS origin, e.hash AS hash,
  coalesce(e.sensitive, false) AS sensitive, coalesce(e.references, []) AS references,
  e.heldAsOf AS heldAsOf
