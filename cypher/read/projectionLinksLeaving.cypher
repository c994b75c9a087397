// All links that leave the given entities, for the projection, as plain columns.
// internal: the projection holds what is sensitive too, and hides it in every answer
// param ids: string[]
// column source: string
// column type: string
// column target: string
// column status: string
// column contested: string?
// column sensitive: boolean
// column confidence: float
// column heldFirst: string
// column heldLast: string
// column saidFirst: string
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:/*LINK_TYPES*/]->(b:Entity)
RETURN a.id AS source, type(r) AS type, b.id AS target, r.status AS status,
  r.contested AS contested, coalesce(r.sensitive, false) AS sensitive,
  coalesce(r.confidence, 0.0) AS confidence, coalesce(r.heldFirst, '0000-01-01') AS heldFirst,
  coalesce(r.heldLast, '9999-12-31') AS heldLast, coalesce(r.saidFirst, '0000-01-01') AS saidFirst
