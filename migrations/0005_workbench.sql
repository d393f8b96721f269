-- The programme workbench: several venues and rooms, conflicts at levels of the event's own, every edit kept, own programmes by star.

ALTER TABLE room ADD COLUMN venue TEXT NOT NULL DEFAULT ''; -- the house, where the event has several
ALTER TABLE room ADD COLUMN country TEXT NOT NULL DEFAULT 'XX'; -- of that house

-- What a session is called across programs and files. Its id serves where it has not come from elsewhere.
ALTER TABLE session ADD COLUMN guid TEXT NOT NULL DEFAULT '';
UPDATE session SET guid = id WHERE guid = '';
CREATE UNIQUE INDEX session_guid_key ON session (event_id, guid);

-- Further rooms that a slot takes at the same time.
CREATE TABLE slot_room (
    slot_id  TEXT   NOT NULL CONSTRAINT slot_room_slot_fkey REFERENCES slot (id) ON DELETE CASCADE,
    room_id  TEXT   NOT NULL CONSTRAINT slot_room_room_fkey REFERENCES room (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    PRIMARY KEY (slot_id, room_id)
);
CREATE INDEX slot_room_room_idx ON slot_room (room_id);

ALTER TABLE release ADD COLUMN name TEXT NOT NULL DEFAULT '';

-- The minutes that an event is planned by, where its organisers have set them.
CREATE TABLE planning (
    event_id        TEXT   NOT NULL PRIMARY KEY CONSTRAINT planning_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    change_minutes  BIGINT NOT NULL,
    travel_minutes  BIGINT NOT NULL,
    border_minutes  BIGINT NOT NULL,
    longest_minutes BIGINT NOT NULL,
    grid_minutes    BIGINT NOT NULL
);
-- How serious a kind of conflict is to an event, where that is not the usual.
CREATE TABLE conflict_level (
    event_id TEXT NOT NULL CONSTRAINT conflict_level_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    level    TEXT NOT NULL, -- stops, warns, ignored
    PRIMARY KEY (event_id, kind)
);
-- When a speaker can come, or a room is ours; without a row, at any time.
CREATE TABLE availability (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT availability_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    speaker_id TEXT        CONSTRAINT availability_speaker_fkey REFERENCES speaker (id) ON DELETE CASCADE,
    room_id    TEXT        CONSTRAINT availability_room_fkey REFERENCES room (id) ON DELETE CASCADE,
    starts_at  TIMESTAMPTZ NOT NULL,
    ends_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX availability_event_idx ON availability (event_id);
CREATE INDEX availability_speaker_idx ON availability (speaker_id);
CREATE INDEX availability_room_idx ON availability (room_id);

-- Every change to the draft: what several organisers are told of each other's work, and what undo goes back by.
CREATE TABLE programme_edit (
    event_id    TEXT        NOT NULL CONSTRAINT programme_edit_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    number      BIGINT      NOT NULL, -- counted per event
    session_id  TEXT, -- none where more than one session changed; not a key, since sessions go and edits stay
    before_json TEXT, -- the session as it was; none where it is new
    after_json  TEXT, -- as it became; none where it was removed
    account_id  TEXT        CONSTRAINT programme_edit_account_fkey REFERENCES account (id) ON DELETE SET NULL,
    who         TEXT        NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (event_id, number)
);
CREATE INDEX programme_edit_session_idx ON programme_edit (event_id, session_id, number);
CREATE INDEX programme_edit_account_idx ON programme_edit (account_id);

-- A visitor's own programme. The holder is a registration's id, or a random key that only a browser knows.
CREATE TABLE itinerary (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT itinerary_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    holder     TEXT        NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT itinerary_holder_key UNIQUE (event_id, holder)
);
CREATE TABLE star (
    itinerary_id TEXT        NOT NULL CONSTRAINT star_itinerary_fkey REFERENCES itinerary (id) ON DELETE CASCADE,
    session_id   TEXT        NOT NULL CONSTRAINT star_session_fkey REFERENCES session (id) ON DELETE CASCADE,
    created_at   TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (itinerary_id, session_id)
);
CREATE INDEX star_session_idx ON star (session_id);
