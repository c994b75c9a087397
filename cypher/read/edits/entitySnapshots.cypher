// The entities with these ids, with all that is stored of them.
// internal: an edit must see every record that it changes, and the log keeps it whole
// param ids: string[]
// column id: string
// column state: map
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.*} AS state
