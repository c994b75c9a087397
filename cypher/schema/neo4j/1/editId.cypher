// At most one Edit of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT editId IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE
