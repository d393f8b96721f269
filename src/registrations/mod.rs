//! Registrations: a person's seat at an event, on site or online; the waiting list; the personal page; what follows when an event moves.
//!
//! Seats are decided by one `UPDATE` of the event's `seat_pool` row, never by counting: see `store`. Not here: being asked to come (`invitations`).

pub mod model;
