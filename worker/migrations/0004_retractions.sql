-- When a publisher took an article back, and the note that readers get in its place.

ALTER TABLE articles ADD COLUMN retracted_at TEXT;
ALTER TABLE articles ADD COLUMN retraction_note TEXT;
