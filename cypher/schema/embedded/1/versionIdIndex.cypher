// Finds one Version by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX versionIdIndex IF NOT EXISTS FOR (n:Version) ON (n.id)
