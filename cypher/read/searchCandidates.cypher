// The entities that a search found, with all their names, to be ranked by the program.
// param ids: string[]
// param showSensitive: boolean
// column candidate: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {
  .id, .kind, .names, .references,
  claimCount: CASE WHEN $showSensitive THEN e.claimCount ELSE e.publicClaimCount END
} AS candidate
