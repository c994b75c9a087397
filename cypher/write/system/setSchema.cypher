// Records which version of the constraints and indexes stands, and by which steps it came about.
// param schema: int
// param steps: string[]
// param derivation: int the rules by which a store that begins now is derived
// column schema: int
MERGE (v:Version {id: 'data'})
  ON CREATE SET v.value = 0, v.derivation = $derivation
SET v.schema = $schema, v.schemaSteps = $steps
RETURN v.schema AS schema
