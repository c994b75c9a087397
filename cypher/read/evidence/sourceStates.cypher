// What the given sources are before a write: those that exist, with their dates and the hash.
// internal: a write must see every source that it may touch
// param ids: string[]
// column id: string
// column origin: string
// column hash: string
// column published: string?
// column publishedEarliest: string?
// column publishedLatest: string?
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.origin AS origin, s.hash AS hash, s.published AS published,
  s.publishedEarliest AS publishedEarliest, s.publishedLatest AS publishedLatest
