// A page of the edits of one record, newest first.
// param of: string `entity jamaat-ud-dawa`, `claim c-…`, `source dawn-2017-08-08`
// param before: int the version of the last one seen; start with one above all
// param limit: int
// param showSensitive: boolean
// column version: int
// column edit: map
MATCH (o:EditOf {of: $of})
WHERE o.version < $before
MATCH (e:Edit {id: o.edit})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.version AS version, e {.*} AS edit
ORDER BY version DESC
LIMIT $limit
