// A report, or the first report of a meeting, with its article.
// Parameters: $id (of a report or a meeting)
// Columns: id (of the report), article
OPTIONAL MATCH (own:Report {id: $id})
OPTIONAL MATCH (:Meeting {id: $id})<-[of:OF]-(r:Report)
WITH own, r, of ORDER BY of.rule <> 'own-report', r.id LIMIT 1
WITH coalesce(own, r) AS report
MATCH (report)<-[:TELLS]-(a:Article)
RETURN report.id AS id, a.id AS article
