//! The pages' building blocks.

mod errors;
pub use errors::error_page;
