// What stands in the place of the claims that had these ids.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Superseded {id: id})
RETURN n.id AS id, n {.*} AS state
