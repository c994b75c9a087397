// How many entities there are of each kind.
// param showSensitive: boolean
// column kind: string
// column count: int
MATCH (e:Entity)
WHERE $showSensitive OR NOT e.sensitive
RETURN e.kind AS kind, count(e) AS count
ORDER BY kind
