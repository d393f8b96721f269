-- A change may be of many sessions: each with what it was and became, so that an import or a pasted mail can be taken back whole, and whoever works on one
-- of its sessions is told of it.
CREATE TABLE programme_edit_session (
    event_id    TEXT   NOT NULL,
    number      BIGINT NOT NULL,
    session_id  TEXT   NOT NULL, -- not a key, since sessions go and edits stay
    before_json TEXT, -- the session as it was; none where it is new
    after_json  TEXT, -- as it became; none where it was removed
    PRIMARY KEY (event_id, number, session_id),
    CONSTRAINT programme_edit_session_edit_fkey FOREIGN KEY (event_id, number) REFERENCES programme_edit (event_id, number) ON DELETE CASCADE
);
INSERT INTO programme_edit_session (event_id, number, session_id, before_json, after_json)
SELECT event_id, number, session_id, before_json, after_json FROM programme_edit WHERE session_id IS NOT NULL;

ALTER TABLE programme_edit ADD COLUMN matter TEXT NOT NULL DEFAULT 'session'; -- what it was about: session, pasted, imported, rooms, …
ALTER TABLE programme_edit ADD COLUMN takes_back BOOLEAN NOT NULL DEFAULT FALSE; -- an earlier one; what takes back such a one does something again
ALTER TABLE programme_edit ADD COLUMN around_json TEXT; -- rooms, tracks and speakers that came, changed or went with it
UPDATE programme_edit SET matter = 'several' WHERE session_id IS NULL;
DROP INDEX programme_edit_session_idx;
ALTER TABLE programme_edit DROP COLUMN session_id;
ALTER TABLE programme_edit DROP COLUMN before_json;
ALTER TABLE programme_edit DROP COLUMN after_json;
CREATE INDEX programme_edit_session_idx ON programme_edit_session (event_id, session_id, number);

-- Files stay when their session goes, for a while: it may come back.
CREATE TABLE material_kept (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT material_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    session_id TEXT        NOT NULL,
    name       TEXT        NOT NULL, -- of the file, as it is downloaded
    media_type TEXT        NOT NULL, -- by its content
    size       BIGINT      NOT NULL, -- bytes
    audience   TEXT        NOT NULL, -- now, after, participants
    bytes      BYTEA       NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
INSERT INTO material_kept (id, event_id, session_id, name, media_type, size, audience, bytes, created_at)
SELECT id, event_id, session_id, name, media_type, size, audience, bytes, created_at FROM material;
DROP TABLE material;
ALTER TABLE material_kept RENAME TO material;
CREATE INDEX material_event_idx ON material (event_id);
CREATE INDEX material_session_idx ON material (session_id);

-- So do stars: the programme that visitors read may have the session still.
CREATE TABLE star_kept (
    itinerary_id TEXT        NOT NULL CONSTRAINT star_itinerary_fkey REFERENCES itinerary (id) ON DELETE CASCADE,
    session_id   TEXT        NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (itinerary_id, session_id)
);
INSERT INTO star_kept (itinerary_id, session_id, created_at) SELECT itinerary_id, session_id, created_at FROM star;
DROP TABLE star;
ALTER TABLE star_kept RENAME TO star;
CREATE INDEX star_session_idx ON star (session_id);
