//! Invitations: one person asked to one event, in their own language, with two states side by side: what became of the mail, and what they answered.
//!
//! Not here: taking a seat (`registrations`), which an accepted invitation leads to.

pub mod model;
pub mod rules;
