// The articles that have reports.
// Parameters: $ids (reports)
// Columns: id, article
UNWIND $ids AS id
MATCH (:Report {id: id})<-[:TELLS]-(a:Article)
RETURN id, a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor} AS article
