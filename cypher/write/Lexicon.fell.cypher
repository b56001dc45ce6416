// Takes the tree of issues down, before the new one is put up. Issues that the new one does not have stay as long as a report raises them.
// Parameters: $ids (issues of the new tree)
// Columns: none
MATCH (i:Issue)
WHERE i.id > ''
CALL (i) {
  MATCH (i)-[b:BROADER]->() DELETE b
}
WITH i WHERE NOT i.id IN $ids
SET i.inTree = null
WITH i WHERE NOT EXISTS { (i)<-[:RAISES]-() }
DETACH DELETE i
