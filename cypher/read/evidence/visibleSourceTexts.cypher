// The texts of a page of sources, without titles that readers may not see.
// internal: compared with the names of those whom readers may not see
// param after: string
// param limit: int
// column id: string
// column title: string?
// column note: string?
// column publishedWhy: string?
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS id, CASE WHEN NOT coalesce(s.titleSensitive, false) THEN s.title END AS title,
  s.note AS note, s.publishedWhy AS publishedWhy
ORDER BY id
LIMIT $limit
