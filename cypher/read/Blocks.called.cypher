// Aliases that bear all the words of a name, the best first.
// Parameters: $words (a full-text question), $limit
// Columns: id, names
CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node, score
WHERE node:Alias
RETURN node.id AS id, coalesce(node.names, []) + node.name AS names ORDER BY score DESC, id
