// Logs one write: who, why, which entities it touched and what it answered, for a replay to find.
// param id: string
// param version: int
// param at: string
// param actor: string
// param reason: string
// param touched: string[]
// param result: string
// column version: int
CREATE (c:Change {
  id: $id, version: $version, at: $at, actor: $actor, reason: $reason,
  touched: $touched, result: $result
})
RETURN c.version AS version
