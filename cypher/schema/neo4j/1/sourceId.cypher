// At most one Source of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
