-- The keys of programs, by their hash, each with its quota of the UTC day and what of it is spent.

CREATE TABLE program_keys (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  daily_quota INTEGER NOT NULL CHECK (daily_quota > 0),
  day TEXT NOT NULL DEFAULT '',
  used INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
