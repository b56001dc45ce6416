// Takes out of the books articles that are heard no more.
// Parameters: $ids (articles)
// Columns: none
UNWIND $ids AS id
MATCH (t:Told {id: id})
DETACH DELETE t
