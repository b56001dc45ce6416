// Articles that name some agencies, or imply them.
// Parameters: $ids (agencies), $limit
// Columns: id
UNWIND $ids AS agency
MATCH (:Agency {id: agency})<-[:MENTIONS|IMPLIES]-(a:Article)
RETURN DISTINCT a.id AS id LIMIT $limit
