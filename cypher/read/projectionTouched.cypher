// The given entities for the projection, with the number of links that leave and reach each.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column id: string
// column kind: string
// column sensitive: boolean
// column onlySpeaks: boolean
// column leaving: int
// column reaching: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, coalesce(n.sensitive, false) AS sensitive,
  coalesce(n.onlySpeaks, false) AS onlySpeaks,
  COUNT { (n)-[:/*LINK_TYPES*/]->(:Entity) } AS leaving,
  COUNT { (n)<-[:/*LINK_TYPES*/]-(:Entity) } AS reaching
