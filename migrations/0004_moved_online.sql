-- Whether an announced event was moved to the net: search engines are told so.
ALTER TABLE event ADD COLUMN moved_online BOOLEAN NOT NULL DEFAULT FALSE;
