//! How models declare their ids and enumerations: each with its text form, the same in URLs, JSON and both databases.
//!
//! To add an id, write `id!(/// What it names. WidgetId);` in the feature's `model.rs`; to add an enumeration, [`text_enum!`](crate::text_enum).

/// Declares an id: a UUIDv7 as text, so that ids sort by age.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// A new one; the program calls this on the server alone.
            #[allow(clippy::new_without_default, reason = "a new id is never a default")]
            pub fn new() -> Self {
                Self($crate::types::fresh_id())
            }
            /// One that came from outside: `None` where it is no UUID.
            pub fn parse(text: &str) -> Option<Self> {
                uuid::Uuid::parse_str(text.trim()).ok().map(|u| Self(u.to_string()))
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
            /// The id as the number that it is, for tokens and `guid`s.
            pub fn uuid(&self) -> uuid::Uuid {
                uuid::Uuid::parse_str(&self.0).unwrap_or_default()
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id.to_string())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// A fresh UUIDv7 as text.
#[cfg(feature = "ssr")]
pub fn fresh_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// The browser makes no ids.
#[cfg(not(feature = "ssr"))]
pub fn fresh_id() -> String {
    unreachable!("ids are made on the server")
}

/// Declares an enumeration with a text for each value, as stored and as in forms:
/// `text_enum! { /// Doc. pub enum Country { Se = "SE", No = "NO" } }`. Gives `ALL`, `as_str`, `parse`, `Display`, serde and sqlx.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT"))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] #[cfg_attr(feature = "ssr", sqlx(rename = $text))] $variant),+
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text that is stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
