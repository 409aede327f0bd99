-- Articles, one row a text. Days and instants are ISO 8601 text, so that they sort.
CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  url TEXT,
  host TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT,
  language TEXT,
  published TEXT,
  known TEXT NOT NULL,
  added TEXT NOT NULL,
  relevant INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  replaced TEXT,
  reading INTEGER NOT NULL
);
CREATE INDEX article_source ON article (source);
CREATE INDEX article_known ON article (known, key);
CREATE INDEX article_host ON article (host, known, key);
CREATE INDEX article_relevant ON article (relevant, known, key);

-- Every reading of an article, by changing rules; article.reading is the one that holds. Deflated JSON.
CREATE TABLE reading (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (key),
  at TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX reading_article ON reading (article);

-- Other sources of the same text.
CREATE TABLE also_at (
  article INTEGER NOT NULL REFERENCES article (key),
  source TEXT NOT NULL,
  PRIMARY KEY (article, source)
) WITHOUT ROWID;

-- Stems of the words, made in Java; rowid is article.key.
CREATE VIRTUAL TABLE word USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TABLE grade (
  source TEXT PRIMARY KEY,
  grade TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE watch (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  exercise TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX change_exercise ON change (exercise);

-- Today's picture, for lists; the body is the row as JSON.
CREATE TABLE exercise (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;
