// The claims that hold these keys of the dossiers now, whoever keeps them.
// internal: a write must see every claim that it may take the place of
// param keys: string[]
// column id: string
// column key: string
// column origin: string
// column subject: string
// column object: string?
// column linkId: string?
// column supersedes: string[]
// column withdrawn: boolean
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.id AS id, c.key AS key, c.origin AS origin, c.subject AS subject, c.object AS object,
  c.linkId AS linkId, coalesce(c.supersedes, []) AS supersedes,
  c.withdrawnOn IS NOT NULL AS withdrawn
