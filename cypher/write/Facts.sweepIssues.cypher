// Removes issues that are in no tree and that no report raises any more.
// Parameters: $ids (issues)
// Columns: none
UNWIND $ids AS id
MATCH (i:Issue {id: id})
WHERE i.inTree IS NULL AND NOT EXISTS { (i)<-[:RAISES]-(:Report) }
DETACH DELETE i
