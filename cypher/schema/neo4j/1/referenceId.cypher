// At most one Reference of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT referenceId IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE
