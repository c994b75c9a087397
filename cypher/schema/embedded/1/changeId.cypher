// At most one Change of an id.
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
