// All relationships, for comparing two stores.
MATCH (a)-[r]->(b)
RETURN a.id AS source, type(r) AS type, b.id AS target, r {.*} AS properties
