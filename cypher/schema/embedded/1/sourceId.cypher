// At most one Source of an id.
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
