-- What the store says of itself.
CREATE TABLE store_property (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE agenda (
    id TEXT NOT NULL PRIMARY KEY
);

-- An agenda is replaced by its next version, never changed.
CREATE TABLE agenda_version (
    agenda     TEXT    NOT NULL REFERENCES agenda (id),
    version    INTEGER NOT NULL CHECK (version >= 1),
    document   TEXT    NOT NULL,
    changed_by TEXT    NOT NULL,
    changed_at TEXT    NOT NULL,
    reason     TEXT,
    PRIMARY KEY (agenda, version)
);

-- A rating is the last of its revisions.
CREATE TABLE rating_revision (
    agenda       TEXT    NOT NULL REFERENCES agenda (id),
    evaluation   INTEGER NOT NULL,
    municipality TEXT    NOT NULL,
    action       INTEGER NOT NULL,
    revision     INTEGER NOT NULL CHECK (revision >= 1),
    score        TEXT,
    status       TEXT    NOT NULL,
    evidence     TEXT,
    source       TEXT,
    note         TEXT,
    changed_by   TEXT    NOT NULL,
    changed_at   TEXT    NOT NULL,
    reason       TEXT,
    PRIMARY KEY (agenda, evaluation, municipality, action, revision)
) WITHOUT ROWID;

CREATE TRIGGER agenda_version_is_not_updated BEFORE UPDATE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'a version of an agenda is never changed'); END;

CREATE TRIGGER agenda_version_is_not_deleted BEFORE DELETE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'a version of an agenda is never deleted'); END;

CREATE TRIGGER rating_revision_is_not_updated BEFORE UPDATE ON rating_revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER rating_revision_is_not_deleted BEFORE DELETE ON rating_revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
