// Ties claims to the entities whose statement they only pass on: {claim, entity}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:CLAIM_CITING]->(e)
