// Ids of the entities whose id begins so.
MATCH (n:Entity)
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id
ORDER BY id
