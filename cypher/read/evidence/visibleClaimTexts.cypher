// The texts of a page of claims that readers see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column subject: string
// column object: string?
// column statement: string
// column quotation: string?
// column role: string?
// column value: string?
// column unit: string?
// column locator: string?
MATCH (c:Claim)
WHERE c.id > $after AND NOT (c.sensitive OR EXISTS {
  (c)-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]->(:Entity {sensitive: true})
})
RETURN c.id AS id, c.subject AS subject, c.object AS object, c.statement AS statement,
  c.quotation AS quotation, c.role AS role, c.valueText AS value, c.valueUnit AS unit,
  c.locator AS locator
ORDER BY id
LIMIT $limit
