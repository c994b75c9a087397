// Waits until every new index answers.
// only: Grafeo's indexes answer as soon as they are created
// mode: read
// param seconds: int
CALL db.awaitIndexes($seconds)
