//! The catalogue against itself and against the code: the same texts with the same arguments in every language, each used, each given what it asks for.

use super::source::{Source, split};
use crate::i18n::Locale;
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// Texts by key, each with its arguments.
pub type Texts = BTreeMap<String, BTreeSet<String>>;

/// The texts of a source.
pub fn texts(source: &str) -> Texts {
    entries(source).0.into_iter().collect()
}

/// Keys with their arguments, in order and with repetitions; and what could not be read.
fn entries(source: &str) -> (Vec<(String, BTreeSet<String>)>, Vec<String>) {
    let (resource, mut faults) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let line = |at: usize| source[..at.min(source.len())].matches('\n').count() + 1;
            (resource, errors.iter().map(|e| format!("line {}: {}", line(e.pos.start), e)).collect())
        }
    };
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut arguments = BTreeSet::new();
                match &message.value {
                    Some(value) => in_pattern(value, &mut arguments),
                    None => faults.push(format!("{} has no text", message.id.name)),
                }
                found.push((message.id.name.to_owned(), arguments));
            }
            Entry::Term(term) => faults.push(format!("-{} is a term; write the word into each text", term.id.name)),
            _ => {}
        }
    }
    (found, faults)
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| in_inline(argument, found));
        }
        _ => {}
    }
}

/// What differs between the languages, or is wrong in one.
pub fn compare(sources: &[(Locale, &str)]) -> Vec<String> {
    let file = |locale: Locale| format!("src/i18n/{locale}.ftl");
    let mut findings = Vec::new();
    let mut all = Vec::new();
    for (locale, source) in sources {
        let (entries, faults) = entries(source);
        findings.extend(faults.into_iter().map(|fault| format!("{}: {fault}.", file(*locale))));
        let mut texts = Texts::new();
        for (key, arguments) in entries {
            if texts.insert(key.clone(), arguments).is_some() {
                findings.push(format!("{}: {key} is there twice; keep one.", file(*locale)));
            }
        }
        all.push((*locale, texts));
    }
    let keys: BTreeSet<&String> = all.iter().flat_map(|(_, texts)| texts.keys()).collect();
    for key in keys {
        let first = all.iter().find_map(|(locale, texts)| texts.get(key).map(|arguments| (*locale, arguments)));
        for (locale, texts) in &all {
            match (texts.get(key), first) {
                (None, _) => findings.push(format!("{}: {key} is missing; write it in this language too.", file(*locale))),
                (Some(arguments), Some((other, expected))) if arguments != expected => findings.push(format!(
                    "{}: {key} has the arguments {arguments:?}, but {expected:?} in {}; give it the same.",
                    file(*locale),
                    file(other)
                )),
                _ => {}
            }
        }
    }
    findings
}

/// Calls of `t!` and `problem!` whose key is not there, or whose arguments are not those of the text.
pub fn uses(source: &Source, texts: &Texts) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, before_key) in [("t", 1), ("problem", 0)] {
        for (at, inside) in source.calls(name) {
            let mut parts = split(inside, ',').into_iter().map(str::trim).skip(before_key);
            let Some(key) = parts.next().and_then(|k| k.strip_prefix('"')?.strip_suffix('"')) else { continue };
            let given: BTreeSet<String> =
                parts.filter(|p| !p.is_empty()).filter_map(|p| p.split_once('=').map(|(name, _)| name.trim().to_owned())).collect();
            let place = format!("{}:{}", source.path, source.line_at(at));
            match texts.get(key) {
                None => findings.push(format!("{place}: {key} is not in the catalogue; write it in all four src/i18n/*.ftl.")),
                Some(asked) if *asked != given => {
                    findings.push(format!("{place}: {key} asks for {asked:?} and is given {given:?}; make them the same."));
                }
                Some(_) => {}
            }
        }
    }
    findings
}

/// Texts whose key stands in no source.
pub fn unused(texts: &Texts, sources: &[Source]) -> Vec<String> {
    let code: String = sources.iter().filter(|s| !s.is_tidy()).map(|s| s.text.as_str()).collect();
    let literals: BTreeSet<&str> = code.split('"').collect();
    // What a kind of mail is called is looked up by its kind.
    let used = |key: &str| literals.contains(key) || key.strip_prefix("mails-kind-").is_some_and(|kind| literals.contains(kind));
    texts
        .keys()
        .filter(|key| !used(key))
        .map(|key| format!("{key}: no source names it; take it out of all four src/i18n/*.ftl, or write the whole key where it is used."))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_between_languages_is_found() {
        let sv = "a = Hej { $name }\nb = { $n ->\n    [one] En\n   *[other] { $n }\n}\nc = X\nc = Y\n";
        let nb = "a = Hei\nb = { $n }\n";
        let found = compare(&[(Locale::Sv, sv), (Locale::Nb, nb)]);
        let about = |what: &str| found.iter().filter(|f| f.contains(what)).count();
        assert_eq!(
            (found.len(), about("c is there twice"), about("nb.ftl: c is missing"), about("nb.ftl: a has the arguments {}")),
            (3, 1, 1, 1)
        );
    }

    #[test]
    fn a_use_must_fit_its_text() {
        let texts = texts("greeting = Hej { $name }\n");
        let found = |code: &str| uses(&Source::new("src/x.rs", code), &texts).len();
        assert_eq!(found("t!(ctx.locale, \"greeting\", name = f(a, b))"), 0);
        assert_eq!(found("t!(locale, \"greeting\")"), 1);
        assert_eq!(found("t!(locale, \"greeting\", name = x, count = 5)"), 1);
        assert_eq!(found("problem!(\"no-such-key\")"), 1);
    }
}
