// Says which records an edit changed or touched: {of: `entity jamaat-ud-dawa`, edit, version}.
// param rows: map[]
UNWIND $rows AS row
CREATE (:EditOf {of: row.of, edit: row.edit, version: row.version})
