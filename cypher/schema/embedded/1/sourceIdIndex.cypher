// Finds one Source by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX sourceIdIndex IF NOT EXISTS FOR (n:Source) ON (n.id)
