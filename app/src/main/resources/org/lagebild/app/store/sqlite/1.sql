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
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
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

-- What of a current reading the picture needs, and the hashes of the keys that it is found by.
CREATE TABLE report (
  article INTEGER PRIMARY KEY REFERENCES article (key),
  body BLOB NOT NULL
);
CREATE TABLE report_key (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) WITHOUT ROWID;

-- Today's picture. An exercise's body is its row in lists as JSON; first and last are '' where unknown.
CREATE TABLE exercise (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  status TEXT NOT NULL,
  series TEXT,
  low INTEGER,
  high INTEGER,
  origins INTEGER NOT NULL,
  names TEXT NOT NULL,
  places TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX exercise_first ON exercise (first, key);
CREATE INDEX exercise_status ON exercise (status, first, key);
CREATE INDEX exercise_series ON exercise (series, first, key);

-- The whole exercise without its reports.
CREATE TABLE exercise_head (
  exercise INTEGER PRIMARY KEY REFERENCES exercise (key),
  body BLOB NOT NULL
);

-- Participants, countries, domains, languages, each in the order of lists.
CREATE TABLE exercise_code (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  first TEXT NOT NULL,
  exercise INTEGER NOT NULL REFERENCES exercise (key),
  PRIMARY KEY (kind, code, first, exercise)
) WITHOUT ROWID;
CREATE INDEX exercise_code_exercise ON exercise_code (exercise);

CREATE TABLE member (
  article INTEGER NOT NULL REFERENCES article (key),
  local TEXT NOT NULL,
  exercise INTEGER NOT NULL REFERENCES exercise (key),
  PRIMARY KEY (article, local)
) WITHOUT ROWID;
CREATE INDEX member_exercise ON member (exercise);

-- Points whose places are known to the spot, and the exercises there.
CREATE TABLE site (
  key INTEGER PRIMARY KEY,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  UNIQUE (lat, lon)
);
CREATE TABLE spot (
  site INTEGER NOT NULL REFERENCES site (key),
  exercise INTEGER NOT NULL REFERENCES exercise (key),
  PRIMARY KEY (site, exercise)
) WITHOUT ROWID;
CREATE INDEX spot_exercise ON spot (exercise);

-- Ids that are no more, and which exercise took their place.
CREATE TABLE former (
  id TEXT PRIMARY KEY,
  exercise TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE origin (
  key INTEGER PRIMARY KEY,
  body TEXT NOT NULL
);
CREATE TABLE origin_member (
  article INTEGER PRIMARY KEY REFERENCES article (key),
  origin INTEGER NOT NULL REFERENCES origin (key)
);
CREATE INDEX origin_member_origin ON origin_member (origin);

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
