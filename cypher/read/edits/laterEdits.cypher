// The edits of these records, each once for each record: what an undo looks through, and by what
// it is known whether a claim that is gone was hidden.
// internal: an edit may rest on one that readers do not see
// param of: string[]
// column of: string
// column id: string
// column version: int
// column at: string
// column action: string
// column depth: int
// column sensitive: boolean
UNWIND $of AS record
MATCH (o:EditOf {of: record})
MATCH (e:Edit {id: o.edit})
RETURN o.of AS of, e.id AS id, e.version AS version, e.at AS at, e.action AS action,
  e.depth AS depth, coalesce(e.sensitive, false) AS sensitive
