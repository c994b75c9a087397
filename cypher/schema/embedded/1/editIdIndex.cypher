// Finds one Edit by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX editIdIndex IF NOT EXISTS FOR (n:Edit) ON (n.id)
