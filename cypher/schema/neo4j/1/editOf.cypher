// Finds the edits of one record: `entity jamaat-ud-dawa`, `claim c-…`.
CREATE INDEX editOf IF NOT EXISTS FOR (n:EditOf) ON (n.of)
