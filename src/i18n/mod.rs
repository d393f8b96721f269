//! Languages: which there are ([`locale`]), organisers' texts in several of them ([`localized`]), and, on the server, the catalogue of
//! interface texts ([`catalogue`]), dates ([`dates`]) and sorting ([`sort`]).
//!
//! To add an interface text, write its key in all four `.ftl` files of this folder and use it with [`t!`](crate::t); the `tidy` test tells what is
//! missing. To add an interface language, add it to [`Locale`], write its `.ftl`, and follow the compiler.

pub mod locale;
pub mod localized;

#[cfg(feature = "ssr")]
pub mod catalogue;
#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
pub mod sort;

pub use locale::{Lang, Locale};
pub use localized::{Localized, Shown};
