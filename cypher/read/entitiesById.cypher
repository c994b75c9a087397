// The entities with these ids, as a picture needs them.
// param ids: string[]
// param showSensitive: boolean
// column entity: map
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $showSensitive OR NOT e.sensitive
RETURN e {
  .id, .kind, .name, .summary, .role, .country, .sensitive, .onlySpeaks, .identityNote,
  .heldAsOf, .heldWhole, .references, .correctionNote, .correctionNoteOn,
  .beganFirst, .beganLast, .saidFirst, .saidLast,
  claimCount: CASE WHEN $showSensitive THEN e.claimCount ELSE e.publicClaimCount END
} AS entity
