// Takes from people the aliases they were known by, before they get those they have now.
// Parameters: $rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Person {id: row.id})<-[of:OF]-(:Alias)
DELETE of
