//! The time that a line begins with, as people write it in mails.

use chrono::NaiveTime;

/// From when, until when, and the rest of the line.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::programme) struct Timed<'a> {
    pub start: NaiveTime,
    pub end: Option<NaiveTime>,
    pub rest: &'a str,
}

/// `09.30`, `9:30-10:15`, `9.30 – 10.00`, `kl. 10`, `ca. 0930`, `9–10`, `2.30 pm`. A number that only begins a title ("10 tips", "2026 …") is none.
pub(in crate::programme) fn leading(line: &str) -> Option<Timed<'_>> {
    let (line, said) = without_clock_word(line);
    let (start, rest) = one(line)?;
    let range = end_of_range(&start, rest);
    let bare = start.shape == Shape::Bare;
    let (end, rest) = match range {
        Some((end, rest)) => (Some(end), rest),
        None if bare && !said => return None,
        None => (None, rest),
    };
    // Something must part the time from what follows: 09.30a is no time.
    if rest.chars().next().is_some_and(char::is_alphanumeric) {
        return None;
    }
    let rest = rest
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '–' | '—' | '-' | '−' | '|' | ',' | '.' | ')' | ']' | '>'));
    Some(Timed { start: start.time, end: end.map(|e| e.time), rest })
}

/// The time that a line ends with: `Lunsj 12.00`, `Åpning, kl. 9–9.30`, `Middag (fra 19.00)`. The rest is what stands before it.
pub(in crate::programme) fn trailing(line: &str) -> Option<Timed<'_>> {
    let starts = line.char_indices().zip(line.chars().skip(1)).filter(|((_, c), _)| c.is_whitespace() || matches!(c, '(' | '['));
    let found = starts.map(|((at, c), _)| (&line[..at], &line[at + c.len_utf8()..])).find_map(|(before, behind)| {
        // Behind a title two numbers are no time: "Trinn 9-10".
        let meant = behind.contains([':', '.']) || without_clock_word(behind).1;
        Some((before, leading(behind).filter(|timed| meant && timed.rest.is_empty() && !behind.ends_with('.'))?))
    });
    let (before, timed) = found?;
    let rest = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '–' | '—' | '-' | '|' | ',' | '(' | '['));
    rest.contains(char::is_alphabetic).then_some(Timed { rest, ..timed })
}

#[derive(Debug, PartialEq, Eq)]
struct Found {
    time: NaiveTime,
    shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// With minutes.
    Full,
    /// An hour alone.
    Bare,
}

/// Takes `kl.`, `klockan`, `ca.` and brackets away; whether a word said that a time follows.
fn without_clock_word(line: &str) -> (&str, bool) {
    const WORDS: [&str; 12] = ["kl.", "kl", "klokka", "klokken", "klockan", "at", "ca.", "ca", "c:a", "fra", "från", "from"];
    let mut line = line.trim_start().trim_start_matches(['[', '(']);
    let mut said = false;
    loop {
        let found = WORDS.iter().find_map(|word| {
            let head = line.get(..word.len()).filter(|head| head.to_lowercase() == *word)?;
            let rest = &line[head.len()..];
            let parted = rest.starts_with(|c: char| c.is_whitespace() || c.is_ascii_digit() || c == ':');
            parted.then(|| rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':'))
        });
        match found {
            Some(rest) => (line, said) = (rest, true),
            None => return (line, said),
        }
    }
}

/// One time at the beginning.
fn one(text: &str) -> Option<(Found, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (head, rest) = text.split_at(digits);
    let found = |hour: &str, minute: &str, shape| {
        NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0).map(|time| Found { time, shape })
    };
    match digits {
        1 | 2 => {
            let minutes = rest.strip_prefix([':', '.']).filter(|m| m.bytes().take_while(u8::is_ascii_digit).count() == 2);
            match minutes {
                // A third group would make it a date: 05.11.2026.
                Some(m) if m[2..].starts_with(['.', ':']) && m[3..].starts_with(|c: char| c.is_ascii_digit()) => None,
                Some(m) => half_day(found(head, &m[..2], Shape::Full)?, &m[2..]),
                None => half_day(found(head, "0", Shape::Bare)?, rest),
            }
        }
        // 0930 and 1415, but neither 2026 nor 1814.
        4 if head.starts_with(['0', '1']) && head.ends_with(['0', '5']) => Some((found(&head[..2], &head[2..], Shape::Full)?, rest)),
        _ => None,
    }
}

/// `am` and `pm`.
fn half_day(found: Found, rest: &str) -> Option<(Found, &str)> {
    use chrono::Timelike;
    let spaced = rest.trim_start_matches(' ');
    for (mark, afternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)] {
        let Some(head) = spaced.get(..mark.len()).filter(|head| head.eq_ignore_ascii_case(mark)) else { continue };
        let rest = &spaced[head.len()..];
        if rest.starts_with(char::is_alphanumeric) || !(1..=12).contains(&found.time.hour()) {
            continue;
        }
        let hour = found.time.hour() % 12 + if afternoon { 12 } else { 0 };
        return Some((Found { time: found.time.with_hour(hour)?, shape: Shape::Full }, rest));
    }
    Some((found, rest))
}

/// The end after a dash or "til". `09.30 – 10 gode råd` is no range: what began with minutes ends with minutes, or stands close.
fn end_of_range<'a>(start: &Found, rest: &'a str) -> Option<(Found, &'a str)> {
    let trimmed = rest.trim_start();
    let after = ["–", "—", "-", "−", "‑", "till ", "til ", "to "].iter().find_map(|dash| trimmed.strip_prefix(dash))?;
    let (after_word, _) = without_clock_word(after);
    let close = trimmed.len() == rest.len() && after.starts_with(|c: char| c.is_ascii_digit());
    let (end, rest) = one(after_word)?;
    let fits = match (start.shape, end.shape) {
        (Shape::Full, Shape::Bare) => close,
        (Shape::Full, Shape::Full) | (Shape::Bare, _) => true,
    };
    let parted = !rest.starts_with(|c: char| c.is_alphanumeric());
    // 9-10 åringar: a bare range must be followed by a capital letter, or by nothing.
    let titled = start.shape == Shape::Full
        || end.shape == Shape::Full
        || rest.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| c.is_uppercase() || c.is_numeric());
    (fits && parted && titled).then_some((end, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, Option<String>, &str)> {
        let clock = |t: NaiveTime| t.format("%H:%M").to_string();
        leading(line).map(|t| (clock(t.start), t.end.map(clock), t.rest))
    }

    #[test]
    fn a_line_begins_with_a_time_in_many_ways() {
        for line in [
            "09.30 Åpning",
            "9:30 Åpning",
            "kl. 9.30 Åpning",
            "Kl 09:30: Åpning",
            "0930 Åpning",
            "09.30 – Åpning",
            "ca. 09.30 Åpning",
            "[09:30] Åpning",
            "9.30 am Åpning",
        ] {
            assert_eq!(read(line), Some(("09:30".into(), None, "Åpning")), "{line}");
        }
        for line in ["kl. 10 Kaffe", "kl 10.00 Kaffe", "klockan 10 Kaffe", "10 a.m. Kaffe"] {
            assert_eq!(read(line), Some(("10:00".into(), None, "Kaffe")), "{line}");
        }
        assert_eq!(read("2.30 pm Coffee"), Some(("14:30".into(), None, "Coffee")));
    }

    #[test]
    fn a_line_ends_with_a_time() {
        let read = |line| {
            let clock = |t: NaiveTime| t.format("%H:%M").to_string();
            trailing(line).map(|t| (clock(t.start), t.end.map(clock), t.rest))
        };
        for line in ["Lunsj 12.00", "Lunsj kl. 12", "Lunsj, kl 12.00", "Lunsj – 12:00", "Lunsj (12.00)", "Lunsj fra kl. 12.00"] {
            assert_eq!(read(line), Some(("12:00".into(), None, "Lunsj")), "{line}");
        }
        assert_eq!(read("Kaffe og mingling 9.00–9.30"), Some(("09:00".into(), Some("09:30".into()), "Kaffe og mingling")));
        for line in ["Lunsj", "12.00", "Budsjettet for 2027", "Versjon 2", "Vi begynner kl. 9.00.", "5.11.2026", "Side 1-2"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn a_range_has_an_end() {
        for line in [
            "09:30-10:15 X",
            "9.30 – 10.15 X",
            "09.30—10.15: X",
            "kl. 9.30 til kl. 10.15 X",
            "0930-1015 X",
            "9.30 till 10.15 X",
            "(9.30–10.15) X",
        ] {
            assert_eq!(read(line), Some(("09:30".into(), Some("10:15".into()), "X")), "{line}");
        }
        assert_eq!(read("9–10 Kaffe"), Some(("09:00".into(), Some("10:00".into()), "Kaffe")));
        assert_eq!(read("09.30-10 Kaffe"), Some(("09:30".into(), Some("10:00".into()), "Kaffe")));
    }

    #[test]
    fn a_number_that_begins_a_title_is_no_time() {
        for line in [
            "10 tips",
            "2026 blir året",
            "1814 og veien videre",
            "5.11.2026",
            "9-10 åringar",
            "25.00 X",
            "3D-print",
            "Åpning 09.30",
            "",
            "09.30a",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        assert_eq!(read("09.30 – 10 gode råd"), Some(("09:30".into(), None, "10 gode råd")));
    }
}
