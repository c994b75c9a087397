// Finds an Edit by the version that it made.
CREATE INDEX editVersion IF NOT EXISTS FOR (n:Edit) ON (n.version)
