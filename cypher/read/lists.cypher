// All lists, with who issues each by a link that stands: the columns of the listing matrix.
// param showSensitive: boolean
// column id: string
// column origin: string
// column issuers: string[]
MATCH (l:Entity {kind: 'Listing'})
WHERE $showSensitive OR NOT l.sensitive
RETURN l.id AS id, l.origin AS origin,
  [(l)-[r:ISSUED_BY]->(a:Entity)
    WHERE NOT r.status IN ['denied', 'retracted']
      AND ($showSensitive OR NOT (a.sensitive OR r.sensitive)) | a.id] AS issuers
ORDER BY id
