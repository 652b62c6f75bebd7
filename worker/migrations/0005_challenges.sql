-- What readers say of questions: which, why, and in which version of the set. Nothing of who says it.

CREATE TABLE challenges (
  id INTEGER PRIMARY KEY,
  set_id TEXT NOT NULL REFERENCES sets (id),
  question TEXT NOT NULL,
  version INTEGER NOT NULL,
  reason TEXT NOT NULL,
  note TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX challenges_of_set ON challenges (set_id, question, version);
