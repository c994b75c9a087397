// What the writes of these versions touched, from the log. A version without a row is no longer
// in the log. One lookup a version: the embedded index answers equality alone.
// internal: ids alone, for the projection, which hides what is sensitive in every answer
// param versions: int[]
// column version: int
// column actor: string
// column touched: string[]
UNWIND $versions AS version
MATCH (c:Change {version: version})
RETURN c.version AS version, c.actor AS actor, c.touched AS touched
