// At most one Claim of an id; Neo4j keeps an index with the constraint.
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
