// Runs for minutes on either engine.
UNWIND range(1, 30000) AS a
UNWIND range(1, 30000) AS b
WITH a, b WHERE a + b = 7
RETURN count(*) AS count
