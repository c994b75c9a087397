// Records by which rules everything derived was derived.
// param derivation: int
// column derivation: int
MATCH (v:Version {id: 'data'})
SET v.derivation = $derivation
RETURN v.derivation AS derivation
