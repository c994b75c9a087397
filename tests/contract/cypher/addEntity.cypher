// Creates an entity; breaks the constraint when there is one of that id.
CREATE (n:Entity {id: $id, searchKeys: $id, sensitive: false})
RETURN n.id AS id
