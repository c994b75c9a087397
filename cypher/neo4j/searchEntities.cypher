// Entities that hold some of the given search keys, the most keys first, then the shortest names.
// Lucene's own ranking picks the candidates, ten times as many as are wanted; the program ranks.
// Each key is quoted, so that none of its characters means anything to Lucene's query language.
// param query: string
// param cap: int
// param showSensitive: boolean
// column id: string
// column score: int
WITH [k IN split($query, ' ') | replace(replace(k, '\\', '\\\\'), '"', '\\"')] AS wanted
WITH reduce(q = '', k IN wanted | q + '"' + k + '" ') AS lucene
CALL db.index.fulltext.queryNodes('entitySearch', lucene, {limit: 10 * $cap}) YIELD node AS n
WHERE $showSensitive OR n.sensitive = false
WITH n, split(n.searchKeys, ' ') AS keys
WITH n.id AS id, size([k IN split($query, ' ') WHERE k IN keys]) AS score, size(keys) AS length
WHERE score > 0
RETURN id AS id, score AS score
ORDER BY score DESC, length, id
LIMIT $cap
