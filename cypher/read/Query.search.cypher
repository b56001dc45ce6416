// Everything that bears a name like this, the best first; a person by any of the names taken for them, an article by its title.
// Parameters: $words (the full-text question), $titles (the same for titles), $labels (what to look through), $limit
// Columns: node, name, score
CALL () {
  CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $titles, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('articles', $titles, {limit: 1000}) YIELD node, score
  RETURN node, score
}
WITH node, score WHERE any(label IN labels(node) WHERE label IN $labels)
OPTIONAL MATCH (node)-[:OF]->(person:Person)
WITH coalesce(person, node) AS found, coalesce(node.name, node.title) AS name, score
ORDER BY score DESC, found.id, name
WITH found, max(score) AS score, head(collect(name)) AS name
RETURN found.id AS node, name, score ORDER BY score DESC, node LIMIT $limit
