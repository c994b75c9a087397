// Finds each Change by its version.
CREATE INDEX changeVersion IF NOT EXISTS FOR (n:Change) ON (n.version)
