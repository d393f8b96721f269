//! The organiser's desk: pages that join several features. The dashboard, an event's overview, its mails, and what is not translated yet.
//!
//! Not a feature with data of its own: it has no `model` and no `store`, comes after all features, and may use each of them.
