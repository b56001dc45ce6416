// Notes what came of a change.
// Parameters: $id, $outcome, $about (ids of what it was on, known only now; null when they were known before)
// Columns: none
MATCH (e:Audit {id: $id})
SET e.outcome = $outcome, e.about = coalesce($about, e.about)
