// No Cypher at all.
MATCH (n) RETRUN n
