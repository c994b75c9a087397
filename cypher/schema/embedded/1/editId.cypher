// At most one Edit of an id.
CREATE CONSTRAINT editId IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE
