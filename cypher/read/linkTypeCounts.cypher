// How many links there are of each type.
// param showSensitive: boolean
// column type: string
// column count: int
MATCH (:Entity)-[r:/*LINK_TYPES*/]->(:Entity)
WHERE $showSensitive OR NOT r.sensitive
RETURN type(r) AS type, count(r) AS count
ORDER BY type
