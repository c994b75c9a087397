// Finds one Change by its id. The constraint alone brings no index in Grafeo: inserts turn quadratic.
// only: a constraint of Neo4j has its own index
CREATE INDEX changeIdIndex IF NOT EXISTS FOR (n:Change) ON (n.id)
