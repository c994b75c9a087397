// At most one link of a type between two entities: its id says which.
// only: Grafeo has no constraints on relationships; the order of writing keeps them single there
CREATE CONSTRAINT linkId_/*LINK_TYPE*/ IF NOT EXISTS
FOR ()-[r:/*LINK_TYPE*/]-() REQUIRE r.id IS UNIQUE
