//! The organiser's desk: pages that join several features. The dashboard, an event's overview, its mails, and what is not translated yet.
//!
//! Not a feature with data of its own: it has no `model` and no `store`, comes after all features, and may use each of them. A page belongs here when it
//! needs two features that do not know each other; else it belongs to the later of the two.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod labels;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(all(test, feature = "ssr"))]
mod tests;
