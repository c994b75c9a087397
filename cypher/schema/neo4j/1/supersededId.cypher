// At most one Superseded of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT supersededId IF NOT EXISTS FOR (n:Superseded) REQUIRE n.id IS UNIQUE
