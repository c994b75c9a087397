// The version of the constraints and indexes, and the steps that have been taken.
// column schema: int
// column steps: string[]
MATCH (v:Version {id: 'data'})
RETURN coalesce(v.schema, 0) AS schema, coalesce(v.schemaSteps, []) AS steps
