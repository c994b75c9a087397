// Version of the data and of the schema; no row in a store that was never set up.
// column version: int
// column schema: int
MATCH (v:Version {id: 'data'})
RETURN v.value AS version, v.schema AS schema
