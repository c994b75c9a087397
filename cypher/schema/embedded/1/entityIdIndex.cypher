// Finds one Entity by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX entityIdIndex IF NOT EXISTS FOR (n:Entity) ON (n.id)
