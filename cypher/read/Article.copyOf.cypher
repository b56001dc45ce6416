// The articles that articles have their text from.
// Parameters: $ids (articles)
// Columns: id, copyOf
UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF]->(a:Article)
RETURN id, a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor} AS copyOf
