// A page of the log of edits, newest first.
// param before: int the version of the last one seen; start with one above all
// param limit: int
// param showSensitive: boolean
// column version: int
// column edit: map
MATCH (e:Edit)
WHERE e.version < $before AND ($showSensitive OR NOT e.sensitive)
RETURN e.version AS version, e {.*} AS edit
ORDER BY version DESC
LIMIT $limit
