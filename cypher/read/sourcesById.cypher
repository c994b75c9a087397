// The sources with these ids. Where a title names somebody to protect, readers get no title, address
// or note. A source written before sources were graded counts as not reviewed.
// param ids: string[]
// param showSensitive: boolean
// column source: map
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {
  .id, .publisher, .published, .publishedEarliest, .publishedLatest, .kind, .language, .accessed,
  .titleIsDescriptive, .titleSensitive, .readInPart, .licence,
  sha256: coalesce(s.fileSha256, s.sha256), hasFile: s.fileSha256 IS NOT NULL,
  title: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.title ELSE null END,
  url: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.url ELSE null END,
  archiveUrl: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.archiveUrl ELSE null END,
  note: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.note ELSE null END,
  publishedWhy: CASE WHEN ($showSensitive OR NOT s.titleSensitive) THEN s.publishedWhy ELSE null END,
  reliability: coalesce(s.reliability, 'F'),
  reliabilityBecause: coalesce(s.reliabilityBecause, 'Nobody here has reviewed this publisher yet.')
} AS source
