// Keeps a token by its hash; nothing when the label was ever given before.
// Parameters: $label, $role, $hash (SHA-256 of the token, hex), $at, $by (who made it), $expiresAt
// Columns: created
OPTIONAL MATCH (known:Token {label: $label})
WITH known IS NULL AS created
FOREACH (once IN CASE WHEN created THEN [1] ELSE [] END |
  CREATE (:Token {label: $label, role: $role, hash: $hash, createdAt: $at, createdBy: $by, expiresAt: $expiresAt}))
RETURN created
