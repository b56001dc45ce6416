// Takes the lock of the migrations: a write to one node, held as long as the transaction is open.
// Parameters: none
// Columns: none
MERGE (l:Migration {id: 'lock'})
SET l.taken = coalesce(l.taken, 0) + 1
