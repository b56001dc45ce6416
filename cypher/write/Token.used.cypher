// Notes when a token was used.
// Parameters: $label, $at
// Columns: none
MATCH (t:Token {label: $label})
SET t.lastUsedAt = $at
