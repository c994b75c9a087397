// At most one Version of an id.
CREATE CONSTRAINT versionId IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE
