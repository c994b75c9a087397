// Raises the data version. First statement of every write: setting the lock comes before reading
// the value, so that writers stand in line and none computes from what another is changing.
// param operation: string
// column version: int
MERGE (v:Version {id: 'data'})
  ON CREATE SET v.value = 0, v.schema = 0
SET v.lockedBy = $operation
WITH v
SET v.value = v.value + 1
RETURN v.value AS version
