// Full-text index of our own search keys: the analyzer splits at white space and changes nothing.
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
