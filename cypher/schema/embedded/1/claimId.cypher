// At most one Claim of an id.
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
