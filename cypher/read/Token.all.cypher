// All tokens that were ever made, by label; never their hashes.
// Parameters: none
// Columns: token
MATCH (t:Token)
WHERE t.label > ''
RETURN t {.label, .role, .createdAt, .createdBy, .expiresAt, .lastUsedAt, .revokedAt} AS token
ORDER BY t.label
