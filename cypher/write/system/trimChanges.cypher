// Drops the log entry of one old version. Each write adds one entry and drops the one that falls
// out of the log, by an index lookup on equality, the only kind that Grafeo's hash index answers.
// param version: int
MATCH (c:Change {version: $version})
DELETE c
