// Records which version of the constraints and indexes stands.
// param schema: int
// column schema: int
MERGE (v:Version {id: 'data'})
  ON CREATE SET v.value = 0
SET v.schema = $schema
RETURN v.schema AS schema
