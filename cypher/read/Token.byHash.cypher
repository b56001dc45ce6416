// The token that has this hash.
// Parameters: $hash (SHA-256, hex)
// Columns: token
MATCH (t:Token {hash: $hash})
RETURN t {.label, .role, .createdAt, .createdBy, .expiresAt, .lastUsedAt, .revokedAt} AS token
