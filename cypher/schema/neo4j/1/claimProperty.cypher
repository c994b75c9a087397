// Finds the Claims on one property.
CREATE INDEX claimProperty IF NOT EXISTS FOR (n:Claim) ON (n.property)
