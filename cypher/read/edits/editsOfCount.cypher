// How many edits one record has.
// param of: string `entity jamaat-ud-dawa`, `claim c-…`, `source dawn-2017-08-08`
// param showSensitive: boolean
// column count: int
MATCH (o:EditOf {of: $of})
MATCH (e:Edit {id: o.edit})
WHERE $showSensitive OR NOT e.sensitive
RETURN count(e) AS count
