-- The mail server refuses us (the sign-in, the sender), not this mail: it waits until that is mended.
ALTER TABLE mail ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;
