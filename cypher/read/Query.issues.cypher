// The issues at the top of the tree.
// Parameters: none
// Columns: issues
MATCH (i:Issue)
WHERE i.id > '' AND NOT EXISTS { (i)-[:BROADER]->() }
WITH i ORDER BY i.id
RETURN collect(i {.id, .name}) AS issues
