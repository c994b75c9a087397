// Sets what is computed for claims (byParty, credibility, when it was reported): {id, properties}.
// param rows: map[]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
