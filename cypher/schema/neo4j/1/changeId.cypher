// At most one Change of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
