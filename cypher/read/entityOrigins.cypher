// Who keeps the records of these entities: absence from a list can only be said inside one origin.
// param ids: string[]
// param showSensitive: boolean
// column id: string
// column origin: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e.id AS id, e.origin AS origin
