// The edits that undid these edits.
// param ids: string[]
// param showSensitive: boolean
// column undone: string
// column id: string
UNWIND $ids AS id
MATCH (e:Edit {undoes: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.undoes AS undone, e.id AS id
