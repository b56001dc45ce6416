// The articles and the rows of a table that one publisher answers for.
CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher);
