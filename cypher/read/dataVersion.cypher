// Version of the data, of the schema, and of the rules by which everything derived was derived; no
// row in a store that was never set up.
// column version: int
// column schema: int
// column derivation: int
MATCH (v:Version {id: 'data'})
RETURN v.value AS version, v.schema AS schema,
  coalesce(v.derivation, 1) AS derivation
