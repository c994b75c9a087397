// Finds each Entity by its kind: lists and authorities are few among many.
CREATE INDEX entityKind IF NOT EXISTS FOR (n:Entity) ON (n.kind)
