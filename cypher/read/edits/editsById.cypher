// The edits with these ids. What readers may not see is sorted out in the program, which compares
// all texts and ids of an edit; what is marked sensitive is left out here.
// param ids: string[]
// param showSensitive: boolean
// column edit: map
UNWIND $ids AS id
MATCH (e:Edit {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {.*} AS edit
