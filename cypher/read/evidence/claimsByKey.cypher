// The claims with these keys of the dossiers.
// internal: a denial may answer a sensitive claim
// param keys: string[]
// column id: string
// column key: string
// column stance: string
// column linkId: string?
// column subject: string
// column property: string?
// column sensitive: boolean
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.id AS id, c.key AS key, c.stance AS stance, c.linkId AS linkId, c.subject AS subject,
  c.property AS property, coalesce(c.sensitive, false) AS sensitive
ORDER BY key
