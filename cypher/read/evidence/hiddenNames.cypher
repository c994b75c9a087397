// Names of sensitive entities and what claims call them otherwise, page by page.
// internal: no text that readers see may name them
// param after: string
// param limit: int
// column id: string
// column origin: string
// column name: string
// column aliases: string[]
MATCH (e:Entity {sensitive: true})
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e.origin AS origin, e.name AS name,
  [(e)<-[:CLAIM_SUBJECT]-(c:Claim {property: 'alias'})
    WHERE NOT c.stance IN ['denies', 'retracts'] | c.valueText] AS aliases
ORDER BY id
