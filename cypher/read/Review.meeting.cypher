// What is known of meetings, for whoever has to tell two of them apart.
// Parameters: $ids (meetings), $limit (quotes of each)
// Columns: id, title, known (kind, status, date, places), quotes [{quote, article, published}]
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN id, m.title AS title,
  [toLower(m.kind) + ', ' + toLower(m.status) + ', ' + coalesce(m.date, 'no date')] + COLLECT { MATCH (m)-[:AT]->(place) RETURN 'at ' + place.name ORDER BY place.id } AS known,
  COLLECT {
    MATCH (m)<-[:OF]-(r:Report)<-[:TELLS]-(article:Article)
    RETURN {quote: r.quote, article: coalesce(article.title, article.url, article.id), published: article.publishedAt} ORDER BY r.id LIMIT $limit
  } AS quotes
