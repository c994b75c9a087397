// Finds one Claim by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX claimIdIndex IF NOT EXISTS FOR (n:Claim) ON (n.id)
