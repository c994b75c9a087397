// Ties new claims to the source in which they stand: {claim, source}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Source {id: row.source})
CREATE (c)-[:CLAIM_SOURCE]->(s)
