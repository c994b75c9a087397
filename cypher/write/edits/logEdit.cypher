// Adds an entry to the log of edits; it is never changed and never trimmed.
// param edit: map
// column id: string
CREATE (e:Edit {id: $edit.id})
SET e += $edit
RETURN e.id AS id
