// All nodes, for comparing two stores.
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties
