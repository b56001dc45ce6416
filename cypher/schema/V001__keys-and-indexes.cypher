// Every node has one key, its id. What can take part, be named or be raised also bears the label Named, with one key for all of it,
// so that a fact can point at a node whose label it does not know.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT named_id IF NOT EXISTS FOR (n:Named) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT discrepancy_id IF NOT EXISTS FOR (n:Discrepancy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE;

// Articles by day and by their text, of which there may be copies.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_text IF NOT EXISTS FOR (n:Article) ON (n.textHash);
CREATE INDEX version_article IF NOT EXISTS FOR (n:Version) ON (n.article);

// Meetings by when they were, what they were, and what became of them. `day` is the latest day, or 0000-00-00.
CREATE INDEX meeting_day IF NOT EXISTS FOR (n:Meeting) ON (n.day);
CREATE INDEX meeting_earliest IF NOT EXISTS FOR (n:Meeting) ON (n.earliest);
CREATE INDEX meeting_latest IF NOT EXISTS FOR (n:Meeting) ON (n.latest);
CREATE INDEX meeting_kind IF NOT EXISTS FOR (n:Meeting) ON (n.kind);
CREATE INDEX meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.status);

// The last meetings of somebody who had thousands, without reading them all; likewise by the office held and by the side of the table.
CREATE INDEX attended_node_date IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.node, r.date);
CREATE INDEX attended_capacity IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.capacity);
CREATE INDEX attended_side IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.side);

// What one article says of offices, for when it is replaced.
CREATE INDEX held_article IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.article);

// Words: names of everything, titles and quotations of meetings, and whole articles.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Alias|Office|Agency|Country|Place|Issue) ON EACH [n.name, n.names, n.acronym] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Meeting|Report) ON EACH [n.title, n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX articles IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
