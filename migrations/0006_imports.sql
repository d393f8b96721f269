-- What the last import said of each thing that came by one: a later file finds it again, and what was edited here since is told from what was not.
CREATE TABLE imported (
    event_id TEXT NOT NULL CONSTRAINT imported_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL, -- session, room, track, speaker
    key      TEXT NOT NULL, -- what the file calls it
    local    TEXT NOT NULL, -- its id here; not a key, since what was removed here is remembered too
    said     TEXT NOT NULL, -- JSON: programme::imports::plan
    PRIMARY KEY (event_id, kind, key)
);
-- A file between its preview and its import.
CREATE TABLE import_upload (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT import_upload_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    name       TEXT        NOT NULL,
    bytes      BYTEA       NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX import_upload_event_idx ON import_upload (event_id);
CREATE INDEX import_upload_created_at_idx ON import_upload (created_at);
