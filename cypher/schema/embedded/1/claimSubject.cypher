// Finds each Claim by its subject.
CREATE INDEX claimSubject IF NOT EXISTS FOR (n:Claim) ON (n.subject)
