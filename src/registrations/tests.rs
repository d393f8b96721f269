//! Registrations on both databases: seats to the exact one, mails, the personal page, organisers' pages, what follows by itself.

mod register;
