// The stored answer of a write that has already been done, by its operation id.
// param id: string
// column version: int
// column result: string
MATCH (c:Change {id: $id})
RETURN c.version AS version, c.result AS result
