// Sources with the same address, or with the same title, publisher and date.
// internal: an editor must not add again what readers see in part
// param url: string empty where there is none
// param title: string
// param publisher: string
// param published: string empty where there is none
// column id: string
MATCH (s:Source)
WHERE ($url <> '' AND s.url = $url)
  OR (s.title = $title AND s.publisher = $publisher AND coalesce(s.published, '') = $published)
RETURN s.id AS id
ORDER BY id
LIMIT 1
