// Articles by id.
// Parameters: $ids, $texts (whether their texts are wanted)
// Columns: id, url, title, publisher, publishedAt, modifiedAt, language, text, textHash, extractor
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.url AS url, a.title AS title, a.publisher AS publisher, a.publishedAt AS publishedAt, a.modifiedAt AS modifiedAt, a.language AS language,
  CASE WHEN $texts THEN a.text ELSE '' END AS text, a.textHash AS textHash, a.extractor AS extractor
