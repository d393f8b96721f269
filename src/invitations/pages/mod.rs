//! The pages of invitations: organisers' [`list`], [`add`], [`one`] and [`preview`]; the invited person's own in [`personal`];
//! and [`link`] for who lost theirs, to a registration or an invitation.

pub mod add;
pub mod link;
pub mod list;
pub mod one;
pub mod personal;
pub mod preview;

use crate::{paths, server::ctx::Ctx, ui::prelude::*};

/// Address of a page of an event's invitations; `rest` is empty for the list.
fn address(locale: Locale, event: &str, rest: &str) -> String {
    let list = paths::organise_event_page(locale, event, "invitations");
    if rest.is_empty() { list } else { format!("{list}/{rest}") }
}

/// What was done a moment ago, from the `done` of the query and the numbers beside it.
fn flash(ctx: &Ctx) -> Option<Flash> {
    let locale = ctx.locale;
    let number = |name: &str| ctx.query.get(name).parse::<i64>().unwrap_or(0).clamp(0, 1_000_000);
    let text = match ctx.query.get("done") {
        "saved" => t!(locale, "invitations-done-saved"),
        "removed" => t!(locale, "invitations-done-removed"),
        "again" => t!(locale, "invitations-done-again"),
        "message" => t!(locale, "invitations-done-message"),
        "discarded" => t!(locale, "invitations-done-discarded"),
        "sent" => t!(locale, "invitations-done-sent", count = number("n")),
        "reminders" => t!(locale, "invitations-done-reminders", count = number("n")),
        "added" => {
            let skipped = [
                (number("invited"), t!(locale, "invitations-skipped-invited", count = number("invited"))),
                (number("registered"), t!(locale, "invitations-skipped-registered", count = number("registered"))),
                (number("unwilling"), t!(locale, "invitations-skipped-unwilling", count = number("unwilling"))),
            ];
            let added = t!(locale, "invitations-done-added", count = number("n"));
            let skipped = skipped.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text);
            std::iter::once(added).chain(skipped).collect::<Vec<_>>().join(" ")
        }
        _ => return None,
    };
    Some(Flash { tone: Tone::Success, text })
}
