// Finds each Claim by its source.
CREATE INDEX claimSource IF NOT EXISTS FOR (n:Claim) ON (n.source)
