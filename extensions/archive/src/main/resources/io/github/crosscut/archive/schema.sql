-- Version 2. Described in README.md of this module; whatever changes here gets a new version there and in Schema.java.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE theme (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  definition TEXT NOT NULL,
  theme_group TEXT NOT NULL,
  includes TEXT NOT NULL,
  excludes TEXT NOT NULL,
  sources TEXT NOT NULL,
  headline INTEGER NOT NULL
);

CREATE TABLE failure (
  position INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  error TEXT NOT NULL
);

CREATE TABLE review (
  review_key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  place TEXT NOT NULL,
  whole_place TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  title TEXT,
  board TEXT,
  review_type TEXT,
  published TEXT,
  year INTEGER,
  text TEXT NOT NULL,
  reader TEXT NOT NULL,
  engine TEXT NOT NULL,
  pack TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_released TEXT NOT NULL,
  pack_digest TEXT NOT NULL
);

CREATE TABLE document_warning (
  review_key INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
  position INTEGER NOT NULL,
  warning TEXT NOT NULL,
  PRIMARY KEY (review_key, position)
) WITHOUT ROWID;

CREATE TABLE statement (
  statement_key INTEGER PRIMARY KEY,
  review_key INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
  position INTEGER NOT NULL,
  statement_id TEXT NOT NULL,
  case_name TEXT,
  section TEXT,
  kind TEXT NOT NULL,
  page INTEGER,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  stance TEXT,
  error TEXT,
  UNIQUE (review_key, position)
);
CREATE INDEX statement_by_id ON statement (statement_id);
CREATE INDEX statement_failed ON statement (review_key) WHERE error IS NOT NULL;

CREATE TABLE statement_attribute (
  statement_key INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (statement_key, name)
) WITHOUT ROWID;

CREATE TABLE tag (
  tag_key INTEGER PRIMARY KEY,
  statement_key INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  theme TEXT NOT NULL,
  stance TEXT NOT NULL,
  grade TEXT NOT NULL,
  UNIQUE (statement_key, theme)
);
CREATE INDEX tag_by_theme ON tag (theme, stance);

CREATE TABLE evidence (
  tag_key INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  concept TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (tag_key, position)
) WITHOUT ROWID;
CREATE INDEX evidence_by_concept ON evidence (concept);

CREATE TABLE held_back (
  held_back_key INTEGER PRIMARY KEY,
  statement_key INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  position INTEGER NOT NULL,
  theme TEXT NOT NULL,
  UNIQUE (statement_key, position)
);

CREATE TABLE held_back_evidence (
  held_back_key INTEGER NOT NULL REFERENCES held_back ON DELETE CASCADE,
  position INTEGER NOT NULL,
  because INTEGER NOT NULL,
  rule TEXT NOT NULL,
  concept TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (held_back_key, position)
) WITHOUT ROWID;

CREATE TABLE review_case (
  case_key INTEGER PRIMARY KEY,
  review_key INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
  position INTEGER NOT NULL,
  case_name TEXT NOT NULL,
  UNIQUE (review_key, position)
);

CREATE TABLE case_tag (
  case_tag_key INTEGER PRIMARY KEY,
  case_key INTEGER NOT NULL REFERENCES review_case ON DELETE CASCADE,
  position INTEGER NOT NULL,
  theme TEXT NOT NULL,
  rule TEXT NOT NULL,
  grade TEXT NOT NULL,
  UNIQUE (case_key, position)
);

CREATE TABLE case_ground (
  case_tag_key INTEGER NOT NULL REFERENCES case_tag ON DELETE CASCADE,
  position INTEGER NOT NULL,
  theme TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  PRIMARY KEY (case_tag_key, position)
) WITHOUT ROWID;

CREATE TABLE case_theme (
  case_key INTEGER NOT NULL REFERENCES review_case ON DELETE CASCADE,
  theme TEXT NOT NULL,
  position INTEGER NOT NULL,
  statement_id TEXT NOT NULL,
  PRIMARY KEY (case_key, theme, position)
) WITHOUT ROWID;

CREATE TABLE recurring (
  recurring_key INTEGER PRIMARY KEY,
  theme TEXT NOT NULL,
  rule TEXT NOT NULL,
  grade TEXT NOT NULL
);

CREATE TABLE recurring_ground (
  recurring_key INTEGER NOT NULL REFERENCES recurring ON DELETE CASCADE,
  position INTEGER NOT NULL,
  in_case TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  PRIMARY KEY (recurring_key, position)
) WITHOUT ROWID;

CREATE TABLE decision (
  decision_key INTEGER PRIMARY KEY AUTOINCREMENT,
  review TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  theme TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('confirm', 'reject', 'add', 'move', 'undo')),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  stance TEXT,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  why TEXT,
  undone_by INTEGER REFERENCES decision
);
CREATE INDEX decision_by_statement ON decision (statement_id, theme);
CREATE INDEX decision_by_review ON decision (review);

-- The last decision on a tag that was not undone.
CREATE VIEW standing_decision AS
SELECT * FROM decision AS d
WHERE d.verdict <> 'undo' AND d.undone_by IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM decision AS later
    WHERE later.statement_id = d.statement_id AND later.theme = d.theme AND later.decision_key > d.decision_key
      AND later.verdict <> 'undo' AND later.undone_by IS NULL);

-- What the rules say; grade 'suggested' is a cue to look at and no tag.
CREATE VIEW machine_tags AS
SELECT r.name AS review, s.case_name, s.section, s.kind, s.page, s.statement_id, s.text AS statement,
  t.theme, t.stance, t.grade,
  (SELECT group_concat(words, ' | ') FROM (
     SELECT DISTINCT e.words FROM evidence AS e WHERE e.tag_key = t.tag_key ORDER BY e.position)) AS words,
  (SELECT group_concat(rule, '; ') FROM (
     SELECT DISTINCT e.rule FROM evidence AS e WHERE e.tag_key = t.tag_key ORDER BY e.rule)) AS rules,
  r.pack_digest, s.statement_key, t.tag_key
FROM tag AS t JOIN statement AS s USING (statement_key) JOIN review AS r USING (review_key);

-- What holds: the rules' tags without rejected ones, and those that people confirmed, added or moved.
CREATE VIEW tags AS
SELECT r.name AS review, s.case_name, s.section, s.kind, s.page, s.statement_id, s.text AS statement,
  t.theme, coalesce(d.stance, t.stance) AS stance, 'machine' AS source, t.grade, d.verdict AS decision,
  d.decided_by, d.decided_at, d.why, s.statement_key, t.tag_key, d.decision_key
FROM tag AS t JOIN statement AS s USING (statement_key) JOIN review AS r USING (review_key)
  LEFT JOIN standing_decision AS d ON d.statement_id = s.statement_id AND d.theme = t.theme
WHERE coalesce(d.verdict, CASE t.grade WHEN 'suggested' THEN 'reject' ELSE 'confirm' END) <> 'reject'
UNION ALL
SELECT r.name, s.case_name, s.section, s.kind, s.page, s.statement_id, s.text,
  d.theme, coalesce(d.stance, s.stance, 'neutral'), 'human', NULL, d.verdict,
  d.decided_by, d.decided_at, d.why, s.statement_key, NULL, d.decision_key
FROM standing_decision AS d JOIN statement AS s USING (statement_id) JOIN review AS r USING (review_key)
WHERE d.verdict <> 'reject'
  AND NOT EXISTS (SELECT 1 FROM tag AS t WHERE t.statement_key = s.statement_key AND t.theme = d.theme);

-- How many statements carry a theme, by review and stance.
CREATE VIEW theme_counts AS
SELECT theme, review, stance, count(*) AS statements FROM tags GROUP BY theme, review, stance;

-- What case rules say; grade 'suggested' is for a coder to look at.
CREATE VIEW case_tags AS
SELECT r.name AS review, c.case_name, t.theme, t.rule, t.grade, g.theme AS ground, g.statement_id
FROM case_tag AS t JOIN review_case AS c USING (case_key) JOIN review AS r USING (review_key)
  JOIN case_ground AS g USING (case_tag_key);

-- What rules over many cases say; in_case is the review's name, a colon and the case.
CREATE VIEW recurring_themes AS
SELECT t.theme, t.rule, t.grade, g.in_case, g.statement_id
FROM recurring AS t JOIN recurring_ground AS g USING (recurring_key);

-- The words by which concepts of the pack earned a tag or a cue.
CREATE VIEW concept_words AS
SELECT e.concept, e.words, e.rule, t.theme, t.grade, r.name AS review, s.case_name, s.statement_id, s.text AS statement,
  e.span_start, e.span_end, s.statement_key
FROM evidence AS e JOIN tag AS t USING (tag_key) JOIN statement AS s USING (statement_key)
  JOIN review AS r USING (review_key);

-- Decisions whose statement is no longer in its document: the words changed, and someone must decide again.
CREATE VIEW decision_without_statement AS
SELECT d.* FROM standing_decision AS d
WHERE NOT EXISTS (SELECT 1 FROM statement AS s WHERE s.statement_id = d.statement_id);
