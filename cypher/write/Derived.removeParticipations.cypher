// Takes back who took part in meetings.
// Parameters: $rows (meeting, id)
// Columns: none
UNWIND $rows AS row
MATCH (:Meeting {id: row.meeting})<-[a:ATTENDED]-()
WHERE a.id = row.id
DELETE a
