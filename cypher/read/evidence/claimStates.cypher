// What the given claims are before a write: those that exist, with the hash of their record.
// internal: a write must see every claim that it may touch
// param ids: string[]
// column id: string
// column origin: string
// column hash: string
// column withdrawn: boolean
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.origin AS origin, c.hash AS hash,
  c.withdrawnOn IS NOT NULL AS withdrawn
