// What may be meant by a name: everything that shares a word with it, the best first.
// Parameters: $anchors (id, words: the full-text question, titles: the same for titles of articles, labels: what to look through)
// Columns: id, candidates
UNWIND $anchors AS anchor
CALL (anchor) {
  CALL (anchor) {
    CALL db.index.fulltext.queryNodes('names', anchor.words, {limit: 300}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH anchor WHERE 'Article' IN anchor.labels
    CALL db.index.fulltext.queryNodes('articles', anchor.titles, {limit: 300}) YIELD node, score
    RETURN node, score
  }
  WITH node, score WHERE any(label IN labels(node) WHERE label IN anchor.labels)
  OPTIONAL MATCH (node)-[:OF]->(person:Person)
  WITH coalesce(person, node) AS found, max(score) AS score,
    reduce(all = [], names IN collect([node.name, node.title, node.acronym] + coalesce(node.names, [])) | all + names) AS names
  ORDER BY score DESC, found.id
  RETURN collect(found {.id, .country, .acronym, .singleSeat, name: coalesce(found.name, found.title), names: [name IN names WHERE name IS NOT NULL],
    offices: COLLECT { MATCH (found)-[:HOLDS]->(o:Office) RETURN DISTINCT o.name ORDER BY o.name LIMIT 10 }}) AS candidates
}
RETURN anchor.id AS id, candidates
