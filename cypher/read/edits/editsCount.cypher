// How many edits the log has.
// param showSensitive: boolean
// column count: int
MATCH (e:Edit)
WHERE $showSensitive OR NOT e.sensitive
RETURN count(e) AS count
