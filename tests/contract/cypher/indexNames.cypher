// Names of all indexes.
SHOW INDEXES
