// Takes a token back; its record stays, so that nobody else gets its name.
// Parameters: $label, $at
// Columns: token
MATCH (t:Token {label: $label})
SET t.revokedAt = coalesce(t.revokedAt, $at)
RETURN t {.label, .role, .createdAt, .createdBy, .expiresAt, .lastUsedAt, .revokedAt} AS token
