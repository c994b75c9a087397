// Takes gigabytes: every row holds a list of its own.
UNWIND range(1, 1000000) AS a
WITH collect([x IN range(1, 1000) | x + a]) AS lists
RETURN size(lists) AS count
