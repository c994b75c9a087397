// At most one Entity of an id.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
