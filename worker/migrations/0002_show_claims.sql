-- Whether an article's claims are shown to everybody; said when a set of it is published.

ALTER TABLE articles ADD COLUMN show_claims INTEGER NOT NULL DEFAULT 0;
