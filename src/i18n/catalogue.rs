//! The catalogue of interface texts: the four `.ftl` files beside this one, inside the binary.
//!
//! Texts are asked for with [`t!`](crate::t). A missing key shows itself in a test and in the log, and never ends a request.

use super::Locale;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};

/// The sources, by language; the `tidy` test compares them.
pub const SOURCES: [(Locale, &str); 4] = [
    (Locale::Sv, include_str!("sv.ftl")),
    (Locale::Nb, include_str!("nb.ftl")),
    (Locale::Nn, include_str!("nn.ftl")),
    (Locale::En, include_str!("en.ftl")),
];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 4]> = LazyLock::new(|| {
    SOURCES.map(|(locale, source)| {
        // British English, so that numbers and dates are the European ones.
        let tag = if locale == Locale::En { "en-GB" } else { locale.code() };
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a language tag")]);
        // The isolation marks would end up in mails' subjects and file names; our texts mix no right-to-left script.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers));
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(r, errors)| {
            tracing::error!(?errors, %locale, "the catalogue has faults");
            r
        });
        bundle.add_resource_overriding(resource);
        bundle
    })
});

/// Numbers with the thousands parted by a narrow space, as Swedish and Norwegian write them (English: by a comma is not used, to stay ISO).
fn numbers<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(n) = value else { return None };
    (n.value.fract() == 0.0 && n.value.abs() < 9e15).then(|| number(n.value as i64))
}

/// A whole number as people read it: `12 500`.
pub fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    if n < 0 {
        out.push('−');
    }
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && digits.len() > 4 {
            out.push('\u{a0}');
        }
        out.push(c);
    }
    out
}

/// The text of a key that is put together, without arguments; `None` where there is none.
pub fn find(locale: Locale, key: &str) -> Option<String> {
    BUNDLES[locale as usize].has_message(key).then(|| text(locale, key, &[]))
}

/// The text of `key`; use [`t!`](crate::t), which the `tidy` test can see.
pub fn text(locale: Locale, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = &BUNDLES[locale as usize];
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
        tracing::error!(key, %locale, "not in the catalogue");
        debug_assert!(false, "{key} is not in the catalogue ({locale})");
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let fluent_args = (!args.is_empty()).then(|| args.iter().map(|(k, v)| (Cow::from(*k), v.clone())).collect::<FluentArgs<'_>>());
    let out = bundle.format_pattern(pattern, fluent_args.as_ref(), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{key} ({locale}): {errors:?}");
    out
}

/// The interface text of a key in a language: `t!(locale, "events-title")`, `t!(ctx.locale, "seats-left", n = 5)`.
///
/// The first argument is a [`Locale`].
#[macro_export]
macro_rules! t {
    ($locale:expr, $key:literal $(, $arg:ident = $value:expr)* $(,)?) => {
        $crate::i18n::catalogue::text($locale, $key, &[$((stringify!($arg), $crate::i18n::catalogue::argument($value))),*])
    };
}

/// What may stand for a placeholder.
pub fn argument<'a>(value: impl IntoArgument<'a>) -> FluentValue<'a> {
    value.into_argument()
}

pub trait IntoArgument<'a> {
    fn into_argument(self) -> FluentValue<'a>;
}
impl<'a> IntoArgument<'a> for &'a str {
    fn into_argument(self) -> FluentValue<'a> {
        FluentValue::from(self)
    }
}
impl<'a> IntoArgument<'a> for &'a String {
    fn into_argument(self) -> FluentValue<'a> {
        FluentValue::from(self.as_str())
    }
}
impl<'a> IntoArgument<'a> for String {
    fn into_argument(self) -> FluentValue<'a> {
        FluentValue::from(self)
    }
}
macro_rules! number_arguments {
    ($($t:ty),*) => { $(impl<'a> IntoArgument<'a> for $t {
        fn into_argument(self) -> FluentValue<'a> { FluentValue::from(self as f64) }
    })* };
}
number_arguments!(i32, i64, u32, u64, usize);
