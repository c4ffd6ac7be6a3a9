-- An indicator is what the last of its revisions says.
CREATE TABLE indicator (
    id   INTEGER NOT NULL PRIMARY KEY,
    code TEXT    NOT NULL UNIQUE
);

CREATE TABLE indicator_revision (
    indicator  INTEGER NOT NULL REFERENCES indicator (id),
    revision   INTEGER NOT NULL CHECK (revision >= 1),
    title_es   TEXT    NOT NULL,
    title_en   TEXT    NOT NULL,
    unit       TEXT    NOT NULL,
    direction  TEXT    NOT NULL,
    cadence    TEXT    NOT NULL,
    source     TEXT,
    changed_by TEXT    NOT NULL,
    changed_at TEXT    NOT NULL,
    reason     TEXT,
    PRIMARY KEY (indicator, revision)
) WITHOUT ROWID;

-- One file of evidence. The instrument is '' where none was named, so that it compares.
CREATE TABLE dataset (
    id         INTEGER NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    shape      TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    retrieved  TEXT    NOT NULL,
    instrument TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    reading    TEXT    NOT NULL,
    records    INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    changed_at TEXT    NOT NULL,
    reason     TEXT
);

CREATE INDEX dataset_by_file ON dataset (sha256);

-- What datasets say. These tables are large and written in one go with their dataset, which is written last: their
-- references are kept by that, and not checked row by row.
CREATE TABLE figure (
    indicator INTEGER NOT NULL,
    area      TEXT    NOT NULL,
    period    TEXT    NOT NULL,
    dataset   INTEGER NOT NULL,
    value     TEXT,
    goal      TEXT,
    sample    INTEGER,
    PRIMARY KEY (indicator, area, period, dataset),
    CHECK (value IS NOT NULL OR goal IS NOT NULL)
) WITHOUT ROWID;

-- A case is known by its id within its instrument, or where none was named within its category: that is its key.
CREATE TABLE evidence_case (
    key         TEXT    NOT NULL,
    dataset     INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    category    TEXT    NOT NULL,
    area        TEXT    NOT NULL,
    opened      TEXT    NOT NULL,
    closed      TEXT,
    outcome     TEXT,
    responsible TEXT,
    PRIMARY KEY (key, dataset)
) WITHOUT ROWID;

CREATE TABLE population (
    area      TEXT    NOT NULL,
    year      INTEGER NOT NULL,
    vintage   TEXT    NOT NULL,
    dataset   INTEGER NOT NULL,
    residents INTEGER NOT NULL,
    PRIMARY KEY (area, year, vintage, dataset)
) WITHOUT ROWID;

-- What a rule gave for a rating, beside the rating that stands.
ALTER TABLE rating_revision ADD COLUMN rule TEXT;
ALTER TABLE rating_revision ADD COLUMN computed TEXT;

CREATE TRIGGER indicator_revision_is_not_updated BEFORE UPDATE ON indicator_revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER indicator_revision_is_not_deleted BEFORE DELETE ON indicator_revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER dataset_is_not_updated BEFORE UPDATE ON dataset
BEGIN SELECT RAISE(ABORT, 'a dataset is never changed'); END;

CREATE TRIGGER dataset_is_not_deleted BEFORE DELETE ON dataset
BEGIN SELECT RAISE(ABORT, 'a dataset is never deleted'); END;

CREATE TRIGGER figure_is_not_updated BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure is never changed'); END;

CREATE TRIGGER figure_is_not_deleted BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'a figure is never deleted'); END;

CREATE TRIGGER evidence_case_is_not_updated BEFORE UPDATE ON evidence_case
BEGIN SELECT RAISE(ABORT, 'a case is never changed'); END;

CREATE TRIGGER evidence_case_is_not_deleted BEFORE DELETE ON evidence_case
BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END;

CREATE TRIGGER population_is_not_updated BEFORE UPDATE ON population
BEGIN SELECT RAISE(ABORT, 'a population is never changed'); END;

CREATE TRIGGER population_is_not_deleted BEFORE DELETE ON population
BEGIN SELECT RAISE(ABORT, 'a population is never deleted'); END;
