// Finds each Claim by its conflict group.
CREATE INDEX claimConflictGroup IF NOT EXISTS FOR (n:Claim) ON (n.conflictGroup)
