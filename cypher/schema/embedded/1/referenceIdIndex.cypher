// Finds one Reference by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX referenceIdIndex IF NOT EXISTS FOR (n:Reference) ON (n.id)
