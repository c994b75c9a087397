// Notes which claim stands in the place of another: {id, properties: {by, origin}}.
// param rows: map[]
UNWIND $rows AS row
MERGE (s:Superseded {id: row.id})
SET s += row.properties
