// Finds each Claim by its linkId.
CREATE INDEX claimLinkId IF NOT EXISTS FOR (n:Claim) ON (n.linkId)
