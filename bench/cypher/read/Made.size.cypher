// How many meetings a made graph has.
// Parameters: none
// Columns: meetings
MATCH (m:Meeting) RETURN count(m) AS meetings
