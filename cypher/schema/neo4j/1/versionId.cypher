// At most one Version of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT versionId IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE
