// One page of all sources in the order of their ids.
// exempt contains: sources are few, hundreds beside a hundred thousand entities
// param text: string? lower case; in the publisher, or in a title that may be shown
// param after: string the id after which to go on; empty = from the start
// param first: int
// param showSensitive: boolean
// column id: string
MATCH (s:Source)
WHERE s.id > $after
  AND ($text IS NULL OR toLower(s.publisher) CONTAINS $text
    OR (($showSensitive OR NOT s.titleSensitive) AND toLower(s.title) CONTAINS $text))
RETURN s.id AS id
ORDER BY id
LIMIT $first
