// At most one Entity of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
