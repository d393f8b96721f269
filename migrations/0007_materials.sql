-- Files that belong to sessions: slides, handouts. Handed in by those who speak, or by organisers for them.
CREATE TABLE material (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT material_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    session_id TEXT        NOT NULL CONSTRAINT material_session_fkey REFERENCES session (id) ON DELETE CASCADE,
    name       TEXT        NOT NULL, -- of the file, as it is downloaded
    media_type TEXT        NOT NULL, -- by its content
    size       BIGINT      NOT NULL, -- bytes
    audience   TEXT        NOT NULL, -- now, after, participants
    bytes      BYTEA       NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX material_event_idx ON material (event_id);
CREATE INDEX material_session_idx ON material (session_id);
