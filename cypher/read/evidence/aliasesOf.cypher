// Other names of the given entities, from alias claims that readers may see and no editor took back.
// internal: names become search keys; an alias is kept out when only its claim is sensitive
// param ids: string[]
// column id: string
// column name: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:CLAIM_SUBJECT]-(c:Claim {property: 'alias'})
WHERE NOT c.stance IN ['denies', 'retracts'] AND NOT coalesce(c.sensitive, false)
  AND c.withdrawnOn IS NULL
RETURN DISTINCT e.id AS id, c.valueText AS name
