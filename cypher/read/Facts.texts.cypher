// What is stored of some articles, and of the articles that have some texts: enough to tell which is heard.
// Parameters: $ids (articles: all their texts), $hashes (texts: the articles that have them now)
// Columns: id, url, publishedAt, modifiedAt, textHash, extractor, factsHash, ingestedAt, standing, copyOf
CALL () {
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
  RETURN a
  UNION
  UNWIND $hashes AS hash
  MATCH (a:Article {textHash: hash})
  RETURN a
}
RETURN a.id AS id, a.url AS url, a.publishedAt AS publishedAt, a.modifiedAt AS modifiedAt, a.textHash AS textHash, a.extractor AS extractor, a.factsHash AS factsHash, a.ingestedAt AS ingestedAt,
  a.standing AS standing, head([(a)-[:COPY_OF]->(of) | of.id]) AS copyOf
UNION ALL
UNWIND $ids AS id
MATCH (v:Version {article: id})
RETURN v.article AS id, v.url AS url, v.publishedAt AS publishedAt, v.modifiedAt AS modifiedAt, v.textHash AS textHash, v.extractor AS extractor, v.factsHash AS factsHash, v.ingestedAt AS ingestedAt,
  'SUPERSEDED' AS standing, null AS copyOf
