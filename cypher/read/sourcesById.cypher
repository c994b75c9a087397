// The sources with these ids. Where a title names somebody to protect, readers get no title, address
// or note.
// param ids: string[]
// param showSensitive: boolean
// column source: map
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {
  .id, .publisher, .published, .publishedEarliest, .publishedLatest, .kind, .language, .accessed,
  .titleIsDescriptive, .titleSensitive, .readInPart, .licence,
  title: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.title ELSE null END,
  url: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.url ELSE null END,
  note: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.note ELSE null END,
  publishedWhy: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.publishedWhy ELSE null END
} AS source
