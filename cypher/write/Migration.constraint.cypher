// One node a migration; made before the first migration runs.
// Parameters: none
// Columns: none
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE
