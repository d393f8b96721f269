//! Markdown as it is written, word by word: what parts words is due until the next one comes, so that nothing empty is left.

use super::entities::is_entity;

/// How deep lists, and marks around words, are told apart.
const DEEPEST: usize = 12;

#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Line ends that are due: one, or two between paragraphs.
    gap: usize,
    /// The line end that is due was asked for.
    broken: bool,
    /// A space is due.
    space: bool,
    /// The next word begins a further cell of its row.
    cell: bool,
    /// What the next line begins with: marks of list items.
    lead: String,
    heading: bool,
    lists: Vec<List>,
    marks: Vec<Mark>,
    /// The marks that were closed last: where, which, and where they were opened.
    closed: (usize, &'static str, usize),
    /// Where the last stretch of code ended.
    coded: usize,
}

struct List {
    /// The number of the next item.
    next: Option<u32>,
    /// How far its item is indented.
    width: usize,
}

/// Marks around words, such as `**`.
struct Mark {
    tag: &'static str,
    open: &'static str,
    close: String,
    /// Where it is opened; before its first word it is not.
    at: Option<usize>,
    /// It begins a line.
    first: bool,
}

impl Writer {
    /// The text without what is due.
    pub(super) fn finish(mut self) -> String {
        self.end_marks(0);
        self.out
    }

    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// What comes next is a paragraph of its own; the first of an item stands at its mark.
    pub(super) fn block(&mut self) {
        self.gap = if self.lead.is_empty() { 2 } else { self.gap };
    }

    /// A line end; two part paragraphs.
    pub(super) fn line(&mut self) {
        if self.heading {
            self.space = true;
            return;
        }
        self.gap = if self.broken { 2 } else { self.gap.max(1) };
        self.broken = true;
    }

    pub(super) fn heading(&mut self, begins: bool) {
        self.block();
        self.heading = begins;
    }

    pub(super) fn cell(&mut self) {
        self.cell = self.gap == 0 && !self.out.is_empty();
    }

    pub(super) fn rule(&mut self) {
        self.block();
        self.begin(false);
        self.out.push_str("---");
        self.block();
    }

    /// Begins a list, whose items are counted from a number if there is one.
    pub(super) fn list(&mut self, next: Option<u32>) {
        let within = self.lists.iter().any(|list| list.width > 0) && next.is_none_or(|next| next == 1);
        self.gap = self.gap.max(if within { 1 } else { 2 });
        if self.lists.len() < DEEPEST {
            self.lists.push(List { next, width: 0 });
        }
    }

    pub(super) fn end_list(&mut self) {
        self.end_item();
        self.lists.pop();
        self.block();
    }

    pub(super) fn item(&mut self) {
        if self.lists.last().is_none_or(|list| list.width > 0) {
            self.end_item();
        }
        self.gap = self.gap.max(1);
        let mark = match self.lists.last_mut() {
            Some(List { next: Some(next), .. }) => {
                *next += 1;
                format!("{}. ", *next - 1)
            }
            _ => "- ".to_owned(),
        };
        if let Some(list) = self.lists.last_mut() {
            list.width = mark.len();
        }
        self.lead.push_str(&mark);
    }

    pub(super) fn end_item(&mut self) {
        let width = self.lists.last_mut().map_or(self.lead.len(), |list| std::mem::take(&mut list.width));
        if self.lead.is_empty() {
            self.gap = self.gap.max(1).min(if self.lists.is_empty() { 2 } else { 1 });
        }
        // One without words is none.
        self.lead.truncate(self.lead.len().saturating_sub(width));
    }

    /// Marks from the next word on.
    pub(super) fn mark(&mut self, tag: &'static str, open: &'static str, close: String) {
        if self.marks.len() < DEEPEST {
            // Within its like, it says nothing new.
            let known = self.marks.iter().any(|mark| mark.open == open);
            let (open, close) = if known { ("", String::new()) } else { (open, close) };
            self.marks.push(Mark { tag, open, close, at: None, first: false });
        }
    }

    /// Ends marks at the last word, of which the next character is known if it follows at once.
    pub(super) fn end_mark(&mut self, tag: &str, next: Option<char>) {
        let Some(nth) = self.marks.iter().rposition(|mark| mark.tag == tag) else { return };
        let glued = !self.space && self.gap == 0 && next.is_some_and(char::is_alphanumeric);
        let mark = &self.marks[nth];
        if let Some(at) = mark.at
            && glued
            && mark.open != "["
            && !self.out.ends_with(char::is_alphanumeric)
        {
            self.end_marks(nth + 1);
            self.unmark_from(at, nth);
        } else {
            self.end_marks(nth);
        }
        self.marks.remove(nth);
    }

    /// Takes back a mark that would be taken for text, since it would end between a sign and a letter. What stood around it must not act together.
    fn unmark_from(&mut self, at: usize, nth: usize) {
        let Mark { open, first, .. } = &self.marks[nth];
        self.out.replace_range(at..at + open.len(), "");
        self.closed = Default::default();
        let (before, after) = self.out.split_at(at);
        let acts = acts_first(after.split_whitespace().next().unwrap_or_default()).filter(|_| *first);
        if let Some(acts) = acts {
            self.out.insert(at + acts, '\\');
        } else if before.ends_with('!') && after.starts_with('[') {
            self.out.insert(at - 1, '\\');
        } else if before.ends_with('`') && after.starts_with('`') {
            self.out.insert(at, ' ');
        }
    }

    /// Ends all marks from the nth on; those that stay begin again at the next word.
    fn end_marks(&mut self, from: usize) {
        for mark in self.marks[from..].iter_mut().rev() {
            if let Some(at) = mark.at.take() {
                self.out.push_str(&mark.close);
                self.closed = (self.out.len(), mark.open, at);
            }
        }
    }

    /// Writes what is due before a word, with its marks if it has any. Whether the word begins a line.
    fn begin(&mut self, marked: bool) -> bool {
        let fresh = self.out.is_empty() || self.gap > 0;
        if self.gap > 1 || !self.lead.is_empty() || self.heading && fresh {
            self.end_marks(0);
        }
        if fresh {
            if !self.out.is_empty() {
                self.out.push_str(&"\n\n"[..self.gap]);
            }
            let indent = self.lists.iter().map(|list| list.width).sum::<usize>().saturating_sub(self.lead.len());
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.push_str(&std::mem::take(&mut self.lead));
            self.out.push_str(if self.heading { "### " } else { "" });
        } else if self.cell {
            self.out.push_str(" | ");
        } else if self.space {
            self.out.push(' ');
        }
        (self.gap, self.broken, self.space, self.cell) = (0, false, false, false);
        let words = self.out.len();
        if marked {
            self.begin_marks(fresh);
        }
        fresh && self.out.len() == words
    }

    /// Leaves out marks that would begin between a letter and a sign, where they would be taken for text.
    fn unmark(&mut self, word: &str) {
        let before = if self.closed.0 == self.out.len() { self.out.trim_end_matches('*') } else { &self.out };
        let parted = self.space || self.cell || self.gap > 0;
        if !parted && before.ends_with(char::is_alphanumeric) && !word.starts_with(char::is_alphanumeric) {
            self.marks.retain(|mark| mark.at.is_some() || mark.open == "[");
        }
    }

    fn begin_marks(&mut self, first: bool) {
        for mark in self.marks.iter_mut().filter(|mark| mark.at.is_none() && !mark.open.is_empty()) {
            if (self.closed.0, self.closed.1) == (self.out.len(), mark.open) && mark.open != "[" {
                // It goes on where it ended.
                self.out.truncate(self.out.len() - mark.open.len());
                (mark.at, mark.first) = (Some(self.closed.2), false);
                continue;
            }
            if mark.open == "[" && self.out.ends_with('!') {
                // No picture.
                self.out.insert(self.out.len() - 1, '\\');
            }
            (mark.at, mark.first) = (Some(self.out.len()), first);
            self.out.push_str(mark.open);
        }
    }

    /// Text as HTML has it: any white space is one space.
    pub(super) fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.split(char::is_whitespace).next().unwrap_or_default();
            rest = &rest[word.len()..];
            if !word.is_empty() {
                self.unmark(word);
                let begins = self.begin(true);
                self.word(word, begins, rest);
            }
            let words = rest.trim_start();
            self.space |= words.len() < rest.len();
            rest = words;
        }
    }

    /// A word so that it reads as it is, before the rest of its text. Where that has no more words, a mark may stand at this one.
    fn word(&mut self, word: &str, begins: bool, rest: &str) {
        let last = rest.trim_start().is_empty();
        let in_link = self.marks.iter().any(|mark| mark.open == "[" && mark.at.is_some());
        let first = if begins { acts_first(word) } else { None };
        let first = first.or_else(|| (self.heading && word.bytes().all(|b| b == b'#')).then_some(0));
        let mut run = (None, None);
        for (at, c) in word.char_indices() {
            let after = &word[at + c.len_utf8()..];
            let next = after.chars().next();
            let follows = |is: fn(char) -> bool| next.map_or(rest.is_empty(), is);
            if matches!(c, '*' | '_') && !word[..at].ends_with(c) {
                // What stands around the whole run tells whether it could mark anything.
                let before =
                    if at > 0 { word[..at].chars().next_back() } else { self.out.chars().next_back().filter(|c| !c.is_whitespace()) };
                run = (before, after.trim_start_matches(c).chars().next());
            }
            let lone = run == (None, None) && !begins && !last;
            let acts = match c {
                '`' => true,
                '\\' => next.map_or(last, |c| c.is_ascii_punctuation()),
                '*' => !lone,
                '_' => !lone && !matches!(run, (Some(a), Some(b)) if a.is_alphanumeric() && b.is_alphanumeric()),
                '[' => in_link,
                ']' => in_link || follows(|c| matches!(c, '(' | '[' | ':')),
                '<' => follows(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
                '&' => is_entity(after),
                _ => false,
            };
            if acts || first == Some(at) {
                self.out.push('\\');
            }
            self.out.push(c);
        }
    }

    /// Text that is Markdown: its lines stay as they are.
    pub(super) fn markdown(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut lines = text.split('\n').enumerate().peekable();
        let mut fenced = false;
        while let Some((n, line)) = lines.next() {
            let more = lines.peek().is_some();
            if n > 0 {
                self.gap = self.gap.max(1);
                self.space = false;
            }
            let words = line.trim();
            if words.is_empty() {
                self.gap = if n > 0 && more { 2 } else { self.gap };
                self.space |= self.gap == 0 && !line.is_empty();
                continue;
            }
            fenced ^= words.starts_with("```");
            let indent = line.len() - line.trim_start().len();
            if self.gap == 0 && !self.out.is_empty() {
                self.space |= indent > 0;
            }
            if self.begin(true) {
                // Four and more would be code.
                self.out.extend(std::iter::repeat_n(
                    ' ',
                    if fenced {
                        indent
                    } else if n > 0 {
                        indent.min(3)
                    } else {
                        0
                    },
                ));
            }
            self.out.push_str(words);
            self.space = line.ends_with(char::is_whitespace);
        }
    }

    /// A stretch of code within a line.
    pub(super) fn code(&mut self, code: &str) {
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if code.is_empty() {
            return;
        }
        self.unmark("`");
        // Two of them side by side would be one.
        self.space |= self.coded > 0 && self.coded == self.out.len();
        self.begin(true);
        let fence = "`".repeat(longest_run(&code) + 1);
        let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
        self.out.push_str(&[&fence, pad, &code, pad, &fence].concat());
        self.coded = self.out.len();
    }

    /// Lines that stay as they are.
    pub(super) fn preformatted(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim_start_matches('\n').trim_end();
        self.block();
        if text.trim().is_empty() {
            return;
        }
        self.heading = false;
        self.begin(false);
        let indent = " ".repeat(self.lists.iter().map(|list| list.width).sum());
        let fence = "`".repeat(longest_run(text).max(2) + 1);
        for line in std::iter::once(fence.as_str()).chain(text.split('\n')) {
            self.out.push_str(line);
            self.out.push('\n');
            self.out.push_str(&indent);
        }
        self.out.push_str(&fence);
        self.block();
    }
}

/// Where a word that begins a line would make something else than a paragraph of it.
fn acts_first(word: &str) -> Option<usize> {
    let all = |of: &str| word.chars().all(|c| of.contains(c));
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let number = (1..10).contains(&digits) && matches!(&word[digits..], "." | ")");
    match word {
        _ if number => Some(digits),
        "+" => Some(0),
        _ if word.starts_with('>') || word.starts_with("~~~") => Some(0),
        _ if word.len() < 7 && all("#") || all("=") || all("-:|") => Some(0),
        _ => None,
    }
}

/// The longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}
