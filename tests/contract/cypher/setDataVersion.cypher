// Sets the data version, as after thousands of writes.
MATCH (v:Version {id: 'data'})
SET v.value = $value
