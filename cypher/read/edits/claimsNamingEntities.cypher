// Every claim that names one of these entities.
// internal: an undo must not take away whom a sensitive claim names
// param ids: string[]
// column entity: string
// column id: string
UNWIND $ids AS entity
MATCH (:Entity {id: entity})
  <-[:CLAIM_SUBJECT|CLAIM_OBJECT|CLAIM_SPEAKER|CLAIM_CITING]-(c:Claim)
RETURN DISTINCT entity AS entity, c.id AS id
