// At most one Reference of an id.
CREATE CONSTRAINT referenceId IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE
