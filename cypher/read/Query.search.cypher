// Everything that bears a name like this, the best first; a person by any of the names taken for them, an article by its title.
// Parameters: $words (the full-text question), $titles (the same for titles), $labels (what to look through), $limit
// Columns: name, score, node {id, name, country, acronym, singleSeat, title, kind, status, date, earliest, latest, confidence,
//   url, publisher, publishedAt, modifiedAt, language, extractor}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE 'Meeting' IN $labels
  CALL db.index.fulltext.queryNodes('texts', $titles, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE 'Article' IN $labels
  CALL db.index.fulltext.queryNodes('articles', $titles, {limit: 1000}) YIELD node, score
  RETURN node, score
}
WITH node, score WHERE any(label IN labels(node) WHERE label IN $labels)
OPTIONAL MATCH (node)-[:OF]->(person:Person)
WITH coalesce(person, node) AS found, coalesce(node.name, node.title) AS name, score
ORDER BY score DESC, found.id, name
WITH found, max(score) AS score, head(collect(name)) AS name
WITH found AS n, score, name ORDER BY score DESC, n.id LIMIT $limit
RETURN name, score, [n.id, n.name, n.country, n.acronym, n.singleSeat, n.title, n.kind, n.status, n.date, n.earliest, n.latest, n.confidence,
  n.url, n.publisher, n.publishedAt, n.modifiedAt, n.language, n.extractor] AS node
