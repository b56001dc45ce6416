// Which holders of two offices articles name together.
// Parameters: $prefixes (of ids: an office, its holder, another office)
// Columns: id, articles
UNWIND $prefixes AS prefix
MATCH (t:Together)
WHERE t.id STARTS WITH prefix
RETURN t.id AS id, t.articles AS articles
