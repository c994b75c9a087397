// Ties new claims to the entity that states them: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_SPEAKER]->(e)
