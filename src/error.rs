//! What a visitor may be told, and with which status. The text of a database or a library never leaves the server.
//!
//! A lookup that finds nothing is `Ok(None)` in a store; the action or page says [`Error::NotFound`]. A refused form is [`Error::Invalid`], which
//! the page catches to show the form again.

use serde::{Deserialize, Serialize};

/// The program's one error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// 404: there is no such thing, or not for this visitor.
    #[error("not found")]
    NotFound,
    /// 410: a personal link that does not hold (any more). The page offers a new one by mail.
    #[error("the link does not hold")]
    LinkGone,
    /// 303 to the sign-in page, and back afterwards.
    #[error("sign in first")]
    SignIn,
    /// 403: signed in, but not for this.
    #[error("not permitted")]
    Forbidden,
    /// 403: a form that another site sent.
    #[error("sent from another site")]
    ForeignOrigin,
    /// 422: what was entered does not do; a page shows its form again.
    #[error("refused input")]
    Invalid(FieldErrors),
    /// 409: the state does not allow it (any more).
    #[error("conflict: {0:?}")]
    Conflict(Problem),
    /// 413.
    #[error("too large")]
    TooLarge,
    /// 400: not a request that a form of ours makes.
    #[error("bad request")]
    BadRequest,
    /// 429.
    #[error("too many requests")]
    TooMany,
    /// 503: the database is out of reach.
    #[error("unavailable")]
    Unavailable,
    /// 500: our fault. Logged once, with the ticket that the page shows.
    #[error("internal error, ticket {ticket}")]
    Internal { ticket: String },
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A refusal at one field.
    pub fn field(name: impl Into<String>, problem: Problem) -> Self {
        let mut errors = FieldErrors::default();
        errors.add(name, problem);
        Self::Invalid(errors)
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

/// What is wrong with a value: a key of the catalogue and its arguments. Rules make it, pages and islands put it into words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub key: String,
    pub args: Vec<(String, String)>,
}

/// A [`Problem`]: `problem!("forms-too-long", max = 120)`.
#[macro_export]
macro_rules! problem {
    ($key:literal $(, $arg:ident = $value:expr)* $(,)?) => {
        $crate::error::Problem { key: $key.to_owned(), args: vec![$((stringify!($arg).to_owned(), $value.to_string())),*] }
    };
}

/// The problems of a form, by field, in the order of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors(Vec<(String, Problem)>);

impl FieldErrors {
    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push((field.into(), problem));
    }

    /// The first problem of a field.
    pub fn get(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, p)| p)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.0.iter().map(|(name, p)| (name.as_str(), p))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
