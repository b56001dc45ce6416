// Who may ask and change, who changed what, and the turn in which an article came in.
CREATE CONSTRAINT token_label IF NOT EXISTS FOR (n:Token) REQUIRE n.label IS UNIQUE;
CREATE CONSTRAINT token_hash IF NOT EXISTS FOR (n:Token) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT audit_id IF NOT EXISTS FOR (n:Audit) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_at IF NOT EXISTS FOR (n:Audit) ON (n.at, n.id);
CREATE INDEX article_turn IF NOT EXISTS FOR (n:Article) ON (n.turn);
