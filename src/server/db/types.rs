//! How the models' richer types are stored: JSON as TEXT, opened in Rust, the same on both databases.

use crate::i18n::{Lang, Locale, Localized};
use sqlx::{Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};

/// Implements sqlx' traits for a type that is stored as the TEXT of its JSON.
#[macro_export]
macro_rules! json_text {
    ($($t:ty),+ $(,)?) => { $(
        impl<DB: sqlx::Database> sqlx::Type<DB> for $t where String: sqlx::Type<DB> {
            fn type_info() -> DB::TypeInfo { <String as sqlx::Type<DB>>::type_info() }
            fn compatible(ty: &DB::TypeInfo) -> bool { <String as sqlx::Type<DB>>::compatible(ty) }
        }
        impl<'q, DB: sqlx::Database> sqlx::Encode<'q, DB> for $t where String: sqlx::Encode<'q, DB> {
            fn encode_by_ref(&self, buffer: &mut <DB as sqlx::Database>::ArgumentBuffer) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                <String as sqlx::Encode<'q, DB>>::encode(serde_json::to_string(self)?, buffer)
            }
        }
        impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for $t where &'r str: sqlx::Decode<'r, DB> {
            fn decode(value: <DB as sqlx::Database>::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                Ok(serde_json::from_str(<&str as sqlx::Decode<'r, DB>>::decode(value)?)?)
            }
        }
    )+ };
}

json_text!(Localized<String>, crate::events::model::Languages);

macro_rules! code_text {
    ($t:ty, $write:expr, $read:expr) => {
        impl<DB: Database> Type<DB> for $t
        where
            String: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <String as Type<DB>>::compatible(ty)
            }
        }
        impl<'q, DB: Database> Encode<'q, DB> for $t
        where
            String: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, buffer: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                #[allow(clippy::redundant_closure_call, reason = "one macro for several types")]
                <String as Encode<'q, DB>>::encode($write(self), buffer)
            }
        }
        impl<'r, DB: Database> Decode<'r, DB> for $t
        where
            &'r str: Decode<'r, DB>,
        {
            fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let text = <&str as Decode<'r, DB>>::decode(value)?;
                #[allow(clippy::redundant_closure_call, reason = "one macro for several types")]
                $read(text).ok_or_else(|| format!("{text:?} is no {}", stringify!($t)).into())
            }
        }
    };
}
code_text!(Locale, |l: &Locale| l.code().to_owned(), Locale::parse);
code_text!(Lang, |l: &Lang| l.as_str().to_owned(), Lang::parse);
