// Waits until every index that the migrations made is filled.
// Parameters: none
// Columns: none
CALL db.awaitIndexes(300)
