// The codes of which an authority is held: countries, UN and EU.
// param showSensitive: boolean
// column code: string
MATCH (a:Entity {kind: 'Authority'})
WHERE a.country IS NOT NULL AND ($showSensitive OR NOT a.sensitive)
RETURN DISTINCT a.country AS code
ORDER BY code
