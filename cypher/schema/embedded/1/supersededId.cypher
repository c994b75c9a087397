// At most one Superseded of an id.
CREATE CONSTRAINT supersededId IF NOT EXISTS FOR (n:Superseded) REQUIRE n.id IS UNIQUE
