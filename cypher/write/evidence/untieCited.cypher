// Unties changed claims from the entities that they passed on, before they are tied anew.
// param claims: string[]
UNWIND $claims AS claim
MATCH (:Claim {id: claim})-[r:CLAIM_CITING]->(:Entity)
DELETE r
