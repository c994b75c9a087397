// How many sources pass the filters of `sources`.
// exempt contains: sources are few, hundreds beside a hundred thousand entities
// param text: string? lower case; in the publisher, or in a title that may be shown
// param showSensitive: boolean
// column count: int
MATCH (s:Source)
WHERE ($text IS NULL OR toLower(s.publisher) CONTAINS $text
    OR (($showSensitive OR NOT s.titleSensitive) AND toLower(s.title) CONTAINS $text))
RETURN count(s) AS count
