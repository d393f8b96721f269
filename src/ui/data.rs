//! What shows many values: tables, figures, lists of facts, moving from page to page, and nothing at all.

use super::words::Words;
use crate::i18n::Locale;
use crate::t;
use leptos::prelude::*;

/// A column of a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    /// Numbers stand at the right, under each other.
    pub number: bool,
    /// A heading that only screen readers get: for the column of buttons.
    pub quiet: bool,
}

impl Column {
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), number: false, quiet: false }
    }
    pub fn number(title: impl Into<String>) -> Self {
        Self { number: true, ..Self::new(title) }
    }
    pub fn quiet(title: impl Into<String>) -> Self {
        Self { quiet: true, ..Self::new(title) }
    }
}

impl From<String> for Column {
    fn from(title: String) -> Self {
        Self::new(title)
    }
}

/// A row: its cells in the columns' order; the first is the row's heading.
#[derive(Default)]
pub struct TableRow {
    id: Option<String>,
    cells: Vec<Option<AnyView>>,
}

impl TableRow {
    pub fn new() -> Self {
        Self::default()
    }
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    pub fn cell(mut self, cell: impl IntoView + 'static) -> Self {
        self.cells.push(Some(cell.into_any()));
        self
    }
    /// A text, or nothing where it is empty.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self.blank() } else { self.cell(text) }
    }
    /// Nothing in this column; not told where rows become lists.
    pub fn blank(mut self) -> Self {
        self.cells.push(None);
        self
    }
}

/// A table. Where it is too narrow for it, each row becomes a small list of "column: value"; the roles keep it a table for screen readers.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    /// The heading above says the same: the caption is for screen readers only.
    #[prop(optional)]
    hide_caption: bool,
    columns: Vec<Column>,
    rows: Vec<TableRow>,
    /// A last row of sums.
    #[prop(optional_no_strip, into)]
    total: Option<TableRow>,
) -> impl IntoView {
    let head = columns
        .iter()
        .map(|column| {
            let title = column.title.clone();
            let title = if column.quiet { view! { <span class="ds-sr-only">{title}</span> }.into_any() } else { title.into_any() };
            view! { <th role="columnheader" scope="col" data-number=column.number.then_some("")>{title}</th> }
        })
        .collect_view();
    let row = |row: TableRow| {
        let cells = row
            .cells
            .into_iter()
            .zip(&columns)
            .enumerate()
            .map(|(i, (cell, column))| {
                let number = column.number.then_some("");
                let blank = cell.is_none().then_some("");
                let label = (!column.quiet).then(|| column.title.clone());
                match i {
                    0 => view! { <th role="rowheader" scope="row">{cell}</th> }.into_any(),
                    // One child beside the label, where rows become lists.
                    _ => view! { <td role="cell" data-label=label data-number=number data-blank=blank>{cell.map(|cell| view! { <div>{cell}</div> })}</td> }.into_any(),
                }
            })
            .collect_view();
        view! { <tr role="row" id=row.id>{cells}</tr> }
    };
    let body = rows.into_iter().map(&row).collect_view();
    let foot = total.map(|total| view! { <tfoot role="rowgroup">{row(total)}</tfoot> });
    view! {
        <div class="table-box">
            <table class="table" role="table">
                <caption class:ds-sr-only=hide_caption>{caption}</caption>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                <tbody role="rowgroup">{body}</tbody>
                {foot}
            </table>
        </div>
    }
}

/// Something that may be wider than the page (a programme as a grid): scrolls by itself, also by keyboard.
#[component]
pub fn ScrollBox(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <div class="scroll-box" role="region" aria-label=label tabindex="0">{children()}</div> }
}

/// Terms and what they are: facts of an event, settings.
#[component]
pub fn DescriptionList(
    items: Vec<Fact>,
    /// Beneath each other, for narrow places.
    #[prop(optional)]
    stacked: bool,
) -> impl IntoView {
    view! {
        <dl class="facts" data-stacked=stacked.then_some("")>
            {items.into_iter().map(|Fact { term, value }| view! { <div><dt>{term}</dt><dd>{value}</dd></div> }).collect_view()}
        </dl>
    }
}

/// A term and its value.
pub struct Fact {
    pub term: String,
    pub value: AnyView,
}

impl Fact {
    pub fn new(term: impl Into<String>, value: impl IntoView + 'static) -> Self {
        Self { term: term.into(), value: value.into_any() }
    }
}

/// A box of facts beside an event's text: when, where, how to get in.
#[component]
pub fn FactsBox(#[prop(into)] title: Words, items: Vec<Fact>, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <section class="facts-box stack">
            <h2 lang=title.lang_attribute()>{title.text.clone()}</h2>
            <DescriptionList items stacked=true/>
            {children.map(|children| children())}
        </section>
    }
}

/// A number with what it counts; a link where there is more to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stat {
    pub number: String,
    pub label: String,
    pub note: Option<String>,
    pub href: Option<String>,
}

impl Stat {
    pub fn new(number: i64, label: impl Into<String>) -> Self {
        Self { number: crate::i18n::catalogue::number(number), label: label.into(), note: None, href: None }
    }
    /// A smaller line beneath: "of 80 seats".
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// Figures beside each other.
#[component]
pub fn Stats(items: Vec<Stat>) -> impl IntoView {
    let tile = |stat: Stat| {
        let label = match stat.href {
            Some(href) => view! { <a href=href>{stat.label}</a> }.into_any(),
            None => stat.label.into_any(),
        };
        view! { <div class="stat"><dt>{label}</dt><dd><span class="stat-number">{stat.number}</span>{stat.note.map(|note| view! { " " <span class="stat-note">{note}</span> })}</dd></div> }
    };
    view! { <dl class="stats">{items.into_iter().map(tile).collect_view()}</dl> }
}

/// Nothing here yet, and what to do about it (the children).
#[component]
pub fn EmptyState(
    #[prop(into)] title: Words,
    #[prop(optional, into)] text: Words,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-title" lang=title.lang_attribute()>{title.text.clone()}</p>
            {(!text.is_empty()).then(|| view! { <p lang=text.lang_attribute()>{text.text.clone()}</p> })}
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
}

/// To the page before and the page after, in a list that goes on by key; or to its `first` page, where it does not know the one before.
#[component]
pub fn Pagination(
    locale: Locale,
    #[prop(optional_no_strip, into)] first: Option<String>,
    #[prop(optional_no_strip, into)] previous: Option<String>,
    #[prop(optional_no_strip, into)] next: Option<String>,
) -> impl IntoView {
    (first.is_some() || previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="row pages" data-between="" aria-label=t!(locale, "ui-pages")>
                {first.map(|href| view! { <a class="ds-button" data-variant="secondary" href=href>"← " {t!(locale, "ui-first")}</a> })}
                {previous.map(|href| view! { <a class="ds-button" data-variant="secondary" rel="prev" href=href>"← " {t!(locale, "ui-previous")}</a> })}
                {next.map(|href| view! { <a class="ds-button" data-variant="secondary" rel="next" href=href>{t!(locale, "ui-next")} " →"</a> })}
            </nav>
        }
    })
}

/// A moment in words, with the machine's form beside: `datetime` as ISO 8601.
#[component]
pub fn Time(#[prop(into)] datetime: String, children: Children) -> impl IntoView {
    view! { <time datetime=datetime>{children()}</time> }
}
