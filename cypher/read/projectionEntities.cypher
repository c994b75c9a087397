// One page of all entities by id, for the projection: what its columns hold, and how many links
// leave each, so that the links can be read in pages of an even size.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param after: string
// param cap: int
// column id: string
// column kind: string
// column sensitive: boolean
// column onlySpeaks: boolean
// column beganFirst: string
// column beganLast: string
// column saidFirst: string
// column saidLast: string
// column leaving: int
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $cap
RETURN n.id AS id, n.kind AS kind, coalesce(n.sensitive, false) AS sensitive,
  coalesce(n.onlySpeaks, false) AS onlySpeaks,
  coalesce(n.beganFirst, '0000-01-01') AS beganFirst, coalesce(n.beganLast, '9999-12-31') AS beganLast,
  coalesce(n.saidFirst, '0000-01-01') AS saidFirst, coalesce(n.saidLast, '9999-12-31') AS saidLast,
  COUNT { (n)-[:/*LINK_TYPES*/]->(:Entity) } AS leaving
ORDER BY id
