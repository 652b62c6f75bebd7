-- Whether worksheets print an article's text; said when a set of it is published.

ALTER TABLE articles ADD COLUMN print_text INTEGER NOT NULL DEFAULT 0;
