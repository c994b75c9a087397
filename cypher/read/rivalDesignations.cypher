// Links of listing, ban or watch to which claims give more than one date of beginning.
// param showSensitive: boolean
// column link: string
MATCH (a:Entity)-[r:LISTED_ON|BANNED_BY|WATCHED_BY|ALIAS_OF]->(b:Entity)
WHERE r.claimCount > 1 AND ($showSensitive OR NOT (a.sensitive OR b.sensitive OR r.sensitive))
WITH r.id AS link
MATCH (c:Claim {linkId: link})
WHERE c.`from` IS NOT NULL AND NOT c.stance IN ['denies', 'retracts']
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH link, count(DISTINCT c.`from`) AS dates
WHERE dates > 1
RETURN link AS link
ORDER BY link
