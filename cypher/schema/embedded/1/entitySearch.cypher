// Text index of our own search keys. The default tokenizer drops one-letter and English stop words;
// `standard` without stop words keeps every key, but still splits at marks such as a virama.
CREATE INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON (n.searchKeys)
USING TEXT {tokenizer: 'standard', stop_words: []}
