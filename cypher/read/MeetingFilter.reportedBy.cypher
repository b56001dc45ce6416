// Which of some publishers there are; for one that there is not, those that begin with the same letter.
// Parameters: $names
// Columns: name, there, near
UNWIND $names AS name
CALL (name) {
  OPTIONAL MATCH (a:Article {publisher: name})
  RETURN a IS NOT NULL AS there LIMIT 1
}
CALL (name, there) {
  UNWIND CASE WHEN there THEN [] ELSE [toUpper(left(name, 1)), toLower(left(name, 1))] END AS letter
  MATCH (a:Article) WHERE a.publisher STARTS WITH letter
  WITH DISTINCT a.publisher AS publisher ORDER BY publisher LIMIT 200
  RETURN collect(publisher) AS near
}
RETURN name, there, near
