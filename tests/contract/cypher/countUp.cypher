// Counts rows up.
UNWIND range(1, $to) AS n
RETURN n AS n
