// The meetings whose title, or a quotation of whose reports, has some words: at most the best 10,000.
// Parameters: $words (the full-text question)
// Columns: meetings
CALL db.index.fulltext.queryNodes('texts', $words, {limit: 10000}) YIELD node
OPTIONAL MATCH (node)-[:OF]->(m:Meeting)
WITH coalesce(m, node) AS m WHERE m:Meeting
RETURN collect(DISTINCT m.id) AS meetings
