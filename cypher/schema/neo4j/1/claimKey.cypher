// Finds a Claim by its key in the dossiers.
CREATE INDEX claimKey IF NOT EXISTS FOR (n:Claim) ON (n.key)
