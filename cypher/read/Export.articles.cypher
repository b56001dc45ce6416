// What is known of articles, without their texts.
// Parameters: $ids (articles)
// Columns: id, url, title, publisher, publishedAt, language
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.url AS url, a.title AS title, a.publisher AS publisher, a.publishedAt AS publishedAt, a.language AS language
ORDER BY id
