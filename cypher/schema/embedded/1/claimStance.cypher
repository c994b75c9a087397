// Finds the Claims of a stance: few deny or take back.
CREATE INDEX claimStance IF NOT EXISTS FOR (n:Claim) ON (n.stance)
