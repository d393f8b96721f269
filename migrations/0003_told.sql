-- The event's calendar_sequence that a speaker, and somebody invited, has last been told of: nobody is told of a change twice.
ALTER TABLE speaker ADD COLUMN told_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE invitation ADD COLUMN told_sequence BIGINT NOT NULL DEFAULT 0;
