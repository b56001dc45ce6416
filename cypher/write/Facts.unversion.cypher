// Removes versions that stand in no article's way any more.
// Parameters: $ids (versions)
// Columns: none
UNWIND $ids AS id
MATCH (v:Version {id: id})
DETACH DELETE v
