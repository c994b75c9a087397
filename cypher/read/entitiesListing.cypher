// Entities of these origins that a link says are listed, banned, named as an alias or not listed.
// param origins: string[]
// param showSensitive: boolean
// column id: string
MATCH (e:Entity)-[r:LISTED_ON|BANNED_BY|ALIAS_OF|AFFILIATE_OF|NOT_LISTED_BY]->(to:Entity)
WHERE e.origin IN $origins AND ($showSensitive OR NOT (e.sensitive OR to.sensitive OR r.sensitive))
RETURN DISTINCT e.id AS id
ORDER BY id
