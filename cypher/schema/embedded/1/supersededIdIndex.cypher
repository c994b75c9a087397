// Finds one Superseded by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX supersededIdIndex IF NOT EXISTS FOR (n:Superseded) ON (n.id)
