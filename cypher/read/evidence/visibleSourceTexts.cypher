// The texts of a page of sources, without those that go with a title that readers may not see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column title: string?
// column note: string?
// column publishedWhy: string?
// column url: string?
// column archiveUrl: string?
// column publisher: string?
// column licence: string?
MATCH (s:Source)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
WITH s, NOT coalesce(s.titleSensitive, false) AS shown
RETURN s.id AS id, CASE WHEN shown THEN s.title END AS title, CASE WHEN shown THEN s.note END AS note,
  CASE WHEN shown THEN s.publishedWhy END AS publishedWhy, CASE WHEN shown THEN s.url END AS url,
  CASE WHEN shown THEN s.archiveUrl END AS archiveUrl, s.publisher AS publisher,
  s.licence AS licence
ORDER BY id
