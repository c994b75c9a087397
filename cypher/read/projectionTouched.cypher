// The given entities for the projection, with the number of links that leave and reach each.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column id: string
// column kind: string
// column sensitive: boolean
// column onlySpeaks: boolean
// column beganFirst: string
// column beganLast: string
// column saidFirst: string
// column saidLast: string
// column leaving: int
// column reaching: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, coalesce(n.sensitive, false) AS sensitive,
  coalesce(n.onlySpeaks, false) AS onlySpeaks,
  coalesce(n.beganFirst, '0000-01-01') AS beganFirst, coalesce(n.beganLast, '9999-12-31') AS beganLast,
  coalesce(n.saidFirst, '0000-01-01') AS saidFirst, coalesce(n.saidLast, '9999-12-31') AS saidLast,
  COUNT { (n)-[:/*LINK_TYPES*/]->(:Entity) } AS leaving,
  COUNT { (n)<-[:/*LINK_TYPES*/]-(:Entity) } AS reaching
