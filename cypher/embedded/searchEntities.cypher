// Entities that hold some of the given search keys, the most keys first, then the shortest names.
// The engine's own ranking picks the candidates, ten times as many as are wanted; the program ranks.
// param query: string
// param cap: int
// param showSensitive: boolean
// column id: string
// column score: int
// exempt element-id: the engine's text search gives nothing else; the id does not leave the statement
CALL grafeo.search.text('Entity', 'searchKeys', $query, 10 * $cap) YIELD node_id
MATCH (n:Entity)
WHERE id(n) = node_id AND ($showSensitive OR n.sensitive = false)
WITH n, split(n.searchKeys, ' ') AS keys
WITH n.id AS id, size([k IN split($query, ' ') WHERE k IN keys]) AS score, size(keys) AS length
WHERE score > 0
RETURN id AS id, score AS score
ORDER BY score DESC, length, id
LIMIT $cap
