// What may be meant by a name: everything that shares a word with it, the best first.
// Parameters: $anchors (id, words: the full-text question, labels: what to look through)
// Columns: id, candidates
UNWIND $anchors AS anchor
CALL (anchor) {
  CALL db.index.fulltext.queryNodes('names', anchor.words, {limit: 300}) YIELD node, score
  WITH node, score WHERE any(label IN labels(node) WHERE label IN anchor.labels)
  OPTIONAL MATCH (node)-[:OF]->(person:Person)
  WITH coalesce(person, node) AS found, node, score
  WITH found, max(score) AS score, collect(node.name) + collect(node.acronym) AS names
  ORDER BY score DESC, found.id
  RETURN collect(found {.id, .name, .country, .acronym, .singleSeat, names: names,
    offices: COLLECT { MATCH (found)-[:HOLDS]->(o:Office) RETURN DISTINCT o.name ORDER BY o.name LIMIT 10 }}) AS candidates
}
RETURN anchor.id AS id, candidates
