// Entities of which two speakers give different values of one of these properties.
// param properties: string[]
// param showSensitive: boolean
// column id: string
UNWIND $properties AS property
MATCH (c:Claim {property: property})
WHERE NOT c.stance IN ['denies', 'retracts']
  AND ($showSensitive OR NOT (c.sensitive OR EXISTS {
    (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
  }))
WITH c.subject AS id, property, count(DISTINCT c.valueText) AS told,
  count(DISTINCT coalesce(c.statedBy, c.source)) AS voices
WHERE told > 1 AND voices > 1
RETURN DISTINCT id AS id
ORDER BY id
