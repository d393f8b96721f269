-- The whole first schema. Read by SQLite and PostgreSQL alike: TEXT ids (UUIDv7), TIMESTAMPTZ instants, BIGINT counts, BOOLEAN flags, JSON as
-- TEXT, and every constraint has a name, `<table>_<column>_key`. Texts in several languages are a JSON object, language to text.

-- ---------------------------------------------------------------- the program itself

-- The secret of the personal links, and the like.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- What public pages are made of, by scope ("site", "event:…"): a cached page holds while none of its scopes has moved. One clock for all, so
-- that "what has moved since n" is one small query; its row lock also puts the numbers in the order of the commits.
CREATE TABLE page_clock (
    id BIGINT NOT NULL PRIMARY KEY,
    n  BIGINT NOT NULL
);
INSERT INTO page_clock (id, n) VALUES (1, 0);
CREATE TABLE page_version (
    scope TEXT   NOT NULL PRIMARY KEY,
    n     BIGINT NOT NULL
);
CREATE INDEX page_version_n_idx ON page_version (n);

-- Work to be done after a commit, by whichever node claims it first. A claim expires, so that a dead node loses nothing.
CREATE TABLE job (
    id            TEXT        NOT NULL PRIMARY KEY,
    kind          TEXT        NOT NULL,
    payload       TEXT        NOT NULL,
    due_at        TIMESTAMPTZ NOT NULL,
    claimed_until TIMESTAMPTZ,
    attempts      BIGINT      NOT NULL DEFAULT 0,
    last_error    TEXT,
    created_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX job_due_at_idx ON job (due_at);

-- Photos and logos, decoded and encoded anew before they get here; named by the hash of their bytes, so that a URL can be kept for ever.
CREATE TABLE image (
    hash       TEXT        NOT NULL PRIMARY KEY,
    media_type TEXT        NOT NULL,
    bytes      BYTEA       NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

-- ---------------------------------------------------------------- people

CREATE TABLE organisation (
    id                      TEXT        NOT NULL PRIMARY KEY,
    slug                    TEXT        NOT NULL CONSTRAINT organisation_slug_key UNIQUE,
    name                    TEXT        NOT NULL,
    name_folded             TEXT        NOT NULL,
    country                 TEXT        NOT NULL,
    website                 TEXT        NOT NULL DEFAULT '',
    logo                    TEXT        CONSTRAINT organisation_logo_fkey REFERENCES image (hash),
    colour                  TEXT        NOT NULL DEFAULT '', -- #rrggbb or empty: the program's own
    contact_name            TEXT        NOT NULL DEFAULT '',
    contact_email           TEXT        NOT NULL DEFAULT '',
    contact_phone           TEXT        NOT NULL DEFAULT '',
    reply_to                TEXT        NOT NULL DEFAULT '',
    privacy_notice          TEXT        NOT NULL DEFAULT '{}',
    accessibility_statement TEXT        NOT NULL DEFAULT '{}',
    accessibility_url       TEXT        NOT NULL DEFAULT '', -- Norway's statement stands at uustatus.no
    created_at              TIMESTAMPTZ NOT NULL
);

CREATE TABLE account (
    id           TEXT        NOT NULL PRIMARY KEY,
    email        TEXT        NOT NULL,
    email_folded TEXT        NOT NULL CONSTRAINT account_email_key UNIQUE,
    name         TEXT        NOT NULL,
    language     TEXT        NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL
);
CREATE TABLE membership (
    account_id      TEXT        NOT NULL CONSTRAINT membership_account_fkey REFERENCES account (id) ON DELETE CASCADE,
    organisation_id TEXT        NOT NULL CONSTRAINT membership_organisation_fkey REFERENCES organisation (id) ON DELETE CASCADE,
    role            TEXT        NOT NULL, -- admin, member
    created_at      TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, organisation_id)
);
CREATE INDEX membership_organisation_idx ON membership (organisation_id);

-- A link that signs in, once; only its hash is kept.
CREATE TABLE sign_in_link (
    token_hash TEXT        NOT NULL PRIMARY KEY,
    account_id TEXT        NOT NULL CONSTRAINT sign_in_link_account_fkey REFERENCES account (id) ON DELETE CASCADE,
    return_to  TEXT        NOT NULL DEFAULT '',
    expires_at TIMESTAMPTZ NOT NULL,
    used_at    TIMESTAMPTZ
);
-- A browser's sign-in; only the hash of its cookie is kept.
CREATE TABLE sign_in (
    token_hash TEXT        NOT NULL PRIMARY KEY,
    account_id TEXT        NOT NULL CONSTRAINT sign_in_account_fkey REFERENCES account (id) ON DELETE CASCADE,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

-- One human in any role. The address may be unknown (a speaker named in a mail).
CREATE TABLE person (
    id           TEXT        NOT NULL PRIMARY KEY,
    name         TEXT        NOT NULL,
    name_folded  TEXT        NOT NULL,
    email        TEXT,
    email_folded TEXT        CONSTRAINT person_email_key UNIQUE,
    organisation TEXT        NOT NULL DEFAULT '',
    country      TEXT        NOT NULL DEFAULT 'XX',
    language     TEXT        NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL
);

-- ---------------------------------------------------------------- events

CREATE TABLE series (
    id              TEXT        NOT NULL PRIMARY KEY,
    slug            TEXT        NOT NULL CONSTRAINT series_slug_key UNIQUE,
    organisation_id TEXT        NOT NULL CONSTRAINT series_organisation_fkey REFERENCES organisation (id),
    title           TEXT        NOT NULL,
    description     TEXT        NOT NULL DEFAULT '{}',
    languages       TEXT        NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL
);
-- "Keep me invited."
CREATE TABLE series_follower (
    id            TEXT        NOT NULL PRIMARY KEY,
    series_id     TEXT        NOT NULL CONSTRAINT series_follower_series_fkey REFERENCES series (id) ON DELETE CASCADE,
    person_id     TEXT        NOT NULL CONSTRAINT series_follower_person_fkey REFERENCES person (id) ON DELETE CASCADE,
    confirmed_at  TIMESTAMPTZ,
    link_revision BIGINT      NOT NULL DEFAULT 0,
    created_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT series_follower_person_key UNIQUE (series_id, person_id)
);
CREATE INDEX series_follower_person_idx ON series_follower (person_id);

CREATE TABLE event (
    id                     TEXT        NOT NULL PRIMARY KEY,
    slug                   TEXT        NOT NULL CONSTRAINT event_slug_key UNIQUE,
    series_id              TEXT        CONSTRAINT event_series_fkey REFERENCES series (id),
    state                  TEXT        NOT NULL, -- draft, published, cancelled, postponed
    kind                   TEXT        NOT NULL,
    languages              TEXT        NOT NULL, -- JSON list; the first is what reading falls back to
    title                  TEXT        NOT NULL,
    summary                TEXT        NOT NULL DEFAULT '{}',
    description            TEXT        NOT NULL DEFAULT '{}', -- Markdown
    starts_at              TIMESTAMPTZ NOT NULL,
    ends_at                TIMESTAMPTZ NOT NULL,
    time_zone              TEXT        NOT NULL,
    previous_starts_at     TIMESTAMPTZ, -- where a published event was moved from
    attendance             TEXT        NOT NULL, -- on_site, online, mixed
    venue_name             TEXT        NOT NULL DEFAULT '',
    venue_street           TEXT        NOT NULL DEFAULT '',
    venue_postal_code      TEXT        NOT NULL DEFAULT '',
    venue_city             TEXT        NOT NULL DEFAULT '',
    venue_country          TEXT        NOT NULL DEFAULT 'XX',
    directions             TEXT        NOT NULL DEFAULT '{}',
    access_information     TEXT        NOT NULL DEFAULT '{}',
    practical_information  TEXT        NOT NULL DEFAULT '{}', -- what the reminder the day before says
    joining_link           TEXT        NOT NULL DEFAULT '',
    registration_opens_at  TIMESTAMPTZ,
    registration_closes_at TIMESTAMPTZ,
    state_note             TEXT        NOT NULL DEFAULT '{}', -- why it was cancelled or postponed
    calendar_sequence      BIGINT      NOT NULL DEFAULT 0,
    organizer_name         TEXT        NOT NULL DEFAULT '', -- ORGANIZER of the calendar entries, frozen at the first publishing
    retention_months       BIGINT      NOT NULL DEFAULT 6,
    reminded_at            TIMESTAMPTZ, -- when the practical information went out
    purged_at              TIMESTAMPTZ, -- when the personal data of its registrations were deleted
    needs_purged_at        TIMESTAMPTZ, -- when diet and access needs were deleted
    created_at             TIMESTAMPTZ NOT NULL,
    updated_at             TIMESTAMPTZ NOT NULL
);
CREATE INDEX event_starts_at_idx ON event (starts_at);
CREATE INDEX event_series_idx ON event (series_id);

CREATE TABLE topic (
    id   TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT topic_slug_key UNIQUE,
    name TEXT NOT NULL
);
CREATE TABLE event_topic (
    event_id TEXT NOT NULL CONSTRAINT event_topic_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL CONSTRAINT event_topic_topic_fkey REFERENCES topic (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, topic_id)
);

-- An organisation's role in an event. Hosts and co-organisers may edit it.
CREATE TABLE partner (
    id              TEXT   NOT NULL PRIMARY KEY,
    event_id        TEXT   NOT NULL CONSTRAINT partner_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    organisation_id TEXT   NOT NULL CONSTRAINT partner_organisation_fkey REFERENCES organisation (id),
    role            TEXT   NOT NULL,
    position        BIGINT NOT NULL,
    CONSTRAINT partner_role_key UNIQUE (event_id, organisation_id, role)
);
CREATE INDEX partner_organisation_idx ON partner (organisation_id);

-- The seats on site of an event. One UPDATE of this row decides "confirmed" or "waiting, number n", and is the lock. Everybody gets an arrival
-- number. No capacity: no limit.
CREATE TABLE seat_pool (
    event_id TEXT   NOT NULL PRIMARY KEY CONSTRAINT seat_pool_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    capacity BIGINT,
    taken    BIGINT NOT NULL DEFAULT 0,
    waiting  BIGINT NOT NULL DEFAULT 0,
    arrivals BIGINT NOT NULL DEFAULT 0
);

-- ---------------------------------------------------------------- speakers

CREATE TABLE speaker (
    id            TEXT        NOT NULL PRIMARY KEY,
    event_id      TEXT        NOT NULL CONSTRAINT speaker_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    person_id     TEXT        NOT NULL CONSTRAINT speaker_person_fkey REFERENCES person (id),
    slug          TEXT        NOT NULL,
    name          TEXT        NOT NULL,
    organisation  TEXT        NOT NULL DEFAULT '',
    title         TEXT        NOT NULL DEFAULT '{}', -- rådmann, kommundirektör
    biography     TEXT        NOT NULL DEFAULT '{}',
    photo         TEXT        CONSTRAINT speaker_photo_fkey REFERENCES image (hash),
    language      TEXT        NOT NULL, -- to write in
    answer        TEXT        NOT NULL DEFAULT 'none', -- none, accepted, declined
    answered_at   TIMESTAMPTZ,
    link_revision BIGINT      NOT NULL DEFAULT 0,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT speaker_person_key UNIQUE (event_id, person_id),
    CONSTRAINT speaker_slug_key UNIQUE (event_id, slug)
);
CREATE INDEX speaker_person_idx ON speaker (person_id);

-- ---------------------------------------------------------------- programme

CREATE TABLE room (
    id       TEXT   NOT NULL PRIMARY KEY,
    event_id TEXT   NOT NULL CONSTRAINT room_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    name     TEXT   NOT NULL, -- by language
    capacity BIGINT,
    position BIGINT NOT NULL
);
CREATE INDEX room_event_idx ON room (event_id);
CREATE TABLE track (
    id       TEXT   NOT NULL PRIMARY KEY,
    event_id TEXT   NOT NULL CONSTRAINT track_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    name     TEXT   NOT NULL, -- by language
    slug     TEXT   NOT NULL,
    colour   TEXT   NOT NULL DEFAULT '',
    position BIGINT NOT NULL,
    CONSTRAINT track_slug_key UNIQUE (event_id, slug)
);

CREATE TABLE session (
    id          TEXT        NOT NULL PRIMARY KEY,
    event_id    TEXT        NOT NULL CONSTRAINT session_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    slug        TEXT        NOT NULL,
    number      BIGINT      NOT NULL, -- counted per event: the exports' id and order of entry
    kind        TEXT        NOT NULL,
    title       TEXT        NOT NULL,
    abstract    TEXT        NOT NULL DEFAULT '{}',
    language    TEXT        NOT NULL DEFAULT '', -- held in; empty for breaks
    interpreted TEXT        NOT NULL DEFAULT '[]', -- interpreted into
    minutes     BIGINT      NOT NULL,
    track_id    TEXT        CONSTRAINT session_track_fkey REFERENCES track (id) ON DELETE SET NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    updated_at  TIMESTAMPTZ NOT NULL,
    CONSTRAINT session_slug_key UNIQUE (event_id, slug),
    CONSTRAINT session_number_key UNIQUE (event_id, number)
);
-- Where and when a session stands. It may have none yet, or several.
CREATE TABLE slot (
    id         TEXT        NOT NULL PRIMARY KEY,
    session_id TEXT        NOT NULL CONSTRAINT slot_session_fkey REFERENCES session (id) ON DELETE CASCADE,
    room_id    TEXT        CONSTRAINT slot_room_fkey REFERENCES room (id) ON DELETE SET NULL,
    starts_at  TIMESTAMPTZ NOT NULL,
    ends_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX slot_session_idx ON slot (session_id);
CREATE TABLE session_speaker (
    session_id TEXT   NOT NULL CONSTRAINT session_speaker_session_fkey REFERENCES session (id) ON DELETE CASCADE,
    speaker_id TEXT   NOT NULL CONSTRAINT session_speaker_speaker_fkey REFERENCES speaker (id) ON DELETE CASCADE,
    part       TEXT   NOT NULL, -- speaker, moderator, panellist
    position   BIGINT NOT NULL,
    PRIMARY KEY (session_id, speaker_id)
);
CREATE INDEX session_speaker_speaker_idx ON session_speaker (speaker_id);

-- A published version of the programme. Visitors see the latest; organisers work on the rows above.
CREATE TABLE release (
    id         TEXT        NOT NULL PRIMARY KEY,
    event_id   TEXT        NOT NULL CONSTRAINT release_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    number     BIGINT      NOT NULL,
    note       TEXT        NOT NULL DEFAULT '{}',
    programme  TEXT        NOT NULL, -- JSON: programme::model::Programme
    created_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT release_number_key UNIQUE (event_id, number)
);

-- ---------------------------------------------------------------- registrations

CREATE TABLE registration (
    id                TEXT        NOT NULL PRIMARY KEY,
    event_id          TEXT        NOT NULL CONSTRAINT registration_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    person_id         TEXT        CONSTRAINT registration_person_fkey REFERENCES person (id), -- none once purged
    name              TEXT        NOT NULL,
    email             TEXT        NOT NULL,
    search            TEXT        NOT NULL, -- folded name, address, organisation
    sort_key          TEXT        NOT NULL DEFAULT '', -- the name as the alphabet of the event's first language orders it
    organisation      TEXT        NOT NULL DEFAULT '',
    country           TEXT        NOT NULL DEFAULT 'XX',
    language          TEXT        NOT NULL,
    attendance        TEXT        NOT NULL, -- on_site, online
    state             TEXT        NOT NULL, -- confirmed, waiting, offered, pending, cancelled
    arrival           BIGINT      NOT NULL,
    diet              TEXT        NOT NULL DEFAULT '',
    access_needs      TEXT        NOT NULL DEFAULT '',
    source            TEXT        NOT NULL, -- public, invitation, organiser
    link_revision     BIGINT      NOT NULL DEFAULT 0,
    calendar_sequence BIGINT      NOT NULL DEFAULT 0, -- the event's, as this person has last been told
    calendar_offset   BIGINT      NOT NULL DEFAULT 0, -- raised when this person cancels or comes back; added to it, it is the entry's SEQUENCE
    in_calendar       BOOLEAN     NOT NULL DEFAULT FALSE, -- whether an entry was sent and not cancelled
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    cancelled_at      TIMESTAMPTZ,
    reminded_at       TIMESTAMPTZ, -- when this person got the practical information
    CONSTRAINT registration_person_key UNIQUE (event_id, person_id)
);
CREATE INDEX registration_event_idx ON registration (event_id, state, arrival);
CREATE INDEX registration_sort_idx ON registration (event_id, sort_key, id);
CREATE INDEX registration_person_idx ON registration (person_id);

-- ---------------------------------------------------------------- invitations

CREATE TABLE invitation (
    id            TEXT        NOT NULL PRIMARY KEY,
    event_id      TEXT        NOT NULL CONSTRAINT invitation_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    person_id     TEXT        CONSTRAINT invitation_person_fkey REFERENCES person (id),
    name          TEXT        NOT NULL,
    email         TEXT        NOT NULL,
    search        TEXT        NOT NULL DEFAULT '', -- folded name, address, organisation
    sort_key      TEXT        NOT NULL DEFAULT '', -- the name as the alphabet of the event's first language orders it
    organisation  TEXT        NOT NULL DEFAULT '',
    country       TEXT        NOT NULL DEFAULT 'XX',
    language      TEXT        NOT NULL,
    answer        TEXT        NOT NULL DEFAULT 'none', -- none, accepted, declined, not_yet
    answered_at   TIMESTAMPTZ,
    mail_id       TEXT, -- the latest mail but for a reminder that is still a draft; its state is the delivery
    reminders     BIGINT      NOT NULL DEFAULT 0,
    link_revision BIGINT      NOT NULL DEFAULT 0,
    created_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT invitation_person_key UNIQUE (event_id, person_id)
);
CREATE INDEX invitation_person_idx ON invitation (person_id);
CREATE INDEX invitation_sort_idx ON invitation (event_id, sort_key, id);
CREATE INDEX invitation_mail_idx ON invitation (mail_id);

-- What the organisers of an event add to its invitations in their own words.
CREATE TABLE invitation_message (
    event_id TEXT NOT NULL PRIMARY KEY CONSTRAINT invitation_message_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    text     TEXT NOT NULL -- by language
);

-- Who does not want to be invited by an organisation any more.
CREATE TABLE suppression (
    organisation_id TEXT        NOT NULL CONSTRAINT suppression_organisation_fkey REFERENCES organisation (id) ON DELETE CASCADE,
    email_folded    TEXT        NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (organisation_id, email_folded)
);

-- ---------------------------------------------------------------- mail

-- Every mail that was, is or will be sent, as it will be read. Written in the transaction of the change that causes it.
CREATE TABLE mail (
    id              TEXT        NOT NULL PRIMARY KEY,
    event_id        TEXT        CONSTRAINT mail_event_fkey REFERENCES event (id) ON DELETE CASCADE,
    person_id       TEXT        CONSTRAINT mail_person_fkey REFERENCES person (id),
    kind            TEXT        NOT NULL, -- registration-confirmed, invitation …
    language        TEXT        NOT NULL,
    from_name       TEXT        NOT NULL,
    reply_to        TEXT        NOT NULL DEFAULT '',
    recipient_name  TEXT        NOT NULL,
    recipient_email TEXT        NOT NULL,
    subject         TEXT        NOT NULL,
    text            TEXT        NOT NULL,
    html            TEXT        NOT NULL,
    calendar        TEXT, -- an iCalendar object
    calendar_method TEXT, -- REQUEST, CANCEL
    unsubscribe     TEXT, -- the one-click link
    message_id      TEXT        NOT NULL,
    in_reply_to     TEXT,
    state           TEXT        NOT NULL, -- draft, queued, sent, refused, bounced, dropped
    attempts        BIGINT      NOT NULL DEFAULT 0,
    next_at         TIMESTAMPTZ NOT NULL,
    claimed_until   TIMESTAMPTZ,
    last_error      TEXT,
    created_at      TIMESTAMPTZ NOT NULL,
    sent_at         TIMESTAMPTZ
);
CREATE INDEX mail_queue_idx ON mail (state, next_at);
CREATE INDEX mail_event_idx ON mail (event_id, id);
CREATE INDEX mail_person_idx ON mail (person_id);
