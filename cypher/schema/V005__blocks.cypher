// The books of resolution: what was made of each article, the blocks it stands in, and what has to be derived again.
CREATE CONSTRAINT told_id IF NOT EXISTS FOR (n:Told) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dirty_id IF NOT EXISTS FOR (n:Dirty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT together_id IF NOT EXISTS FOR (n:Together) REQUIRE n.id IS UNIQUE;
CREATE INDEX when_block_from IF NOT EXISTS FOR ()-[r:WHEN]-() ON (r.block, r.from);
