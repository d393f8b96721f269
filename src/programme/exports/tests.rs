//! The files, as they are.
