// Which of these ids belonged to claims that another has taken the place of.
// internal: a write must not bring back what was corrected
// param ids: string[]
// column id: string
// column by: string the claim that stands in its place
// column origin: string who put it there
UNWIND $ids AS id
MATCH (s:Superseded {id: id})
RETURN s.id AS id, s.by AS by, s.origin AS origin
