// The claims that answer these claims: {id, subject}.
// internal: an undo must not take away what a sensitive claim answers
// param claims: map[]
// column answered: string
// column id: string
UNWIND $claims AS claim
MATCH (c:Claim {subject: claim.subject})
WHERE claim.id IN coalesce(c.answers, [])
RETURN claim.id AS answered, c.id AS id
