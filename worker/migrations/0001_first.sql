-- The truth: append-only versions of articles and sets, who may write them, and what readers' answers add up to.

CREATE TABLE publishers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE publisher_keys (
  hash TEXT PRIMARY KEY,
  publisher TEXT NOT NULL REFERENCES publishers (id),
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  publisher TEXT NOT NULL REFERENCES publishers (id),
  url TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE article_versions (
  article TEXT NOT NULL REFERENCES articles (id),
  version INTEGER NOT NULL,
  draft TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (article, version)
) STRICT;

CREATE TABLE sets (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id),
  published_at TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX sets_of_article ON sets (article);

CREATE TABLE set_versions (
  set_id TEXT NOT NULL REFERENCES sets (id),
  version INTEGER NOT NULL,
  article_version INTEGER NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (set_id, version)
) STRICT;

CREATE TABLE corrections (
  set_id TEXT NOT NULL REFERENCES sets (id),
  question TEXT NOT NULL,
  version INTEGER NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (set_id, question)
) STRICT;

CREATE TABLE item_statistics (
  set_id TEXT NOT NULL,
  question TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answers INTEGER NOT NULL,
  PRIMARY KEY (set_id, question, outcome)
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  publisher TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
