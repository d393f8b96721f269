//! What a pasted text is written in, as far as a few words tell: enough to ask whether the right language was chosen, and to
//! tell a title of another.

use crate::i18n::Lang;

/// Words and letters that one language has and its neighbours have not.
const MARKS: [(&str, &[&str], &[char]); 4] = [
    ("sv", &["och", "är", "för", "från", "inte", "vad", "hur", "att", "frågor", "kommuner"], &['ä', 'ö']),
    ("nb", &["og", "ikke", "fra", "hva", "hvordan", "til", "spørsmål", "kommuner", "å"], &['æ', 'ø']),
    ("nn", &["og", "ikkje", "frå", "kva", "korleis", "til", "eit", "kommunar", "å"], &['æ', 'ø']),
    ("en", &["and", "the", "of", "with", "from", "what", "how", "for", "questions"], &[]),
];

/// So many more marks than the chosen language's make another one likely.
const CLEAR: usize = 3;

/// So many marks make a title another language's. One is often a name.
const PLAIN: usize = 2;

/// The one of these languages that a text is rather written in than in the `chosen` one, where that is plain.
pub fn rather(text: &str, chosen: &Lang, languages: &[Lang]) -> Option<Lang> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let here = marks(&words, chosen)?;
    let likeliest = languages.iter().filter_map(|lang| Some((marks(&words, lang)?, lang))).max_by_key(|(marks, _)| *marks)?;
    (likeliest.0 >= here * 2 + CLEAR).then(|| likeliest.1.clone())
}

/// The one of these languages that a title is in, where it has marks of one alone and none of the `chosen` one.
pub fn plainly(title: &str, chosen: &Lang, languages: &[Lang]) -> Option<Lang> {
    // What begins with a capital may be a name, and "for" is a word of all of them.
    let words = title.split(|c: char| !c.is_alphabetic()).filter(|word| word.starts_with(char::is_lowercase) && *word != "for");
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    words.dedup();
    let here = marks(&words, chosen)?;
    let others: Vec<&Lang> = languages.iter().filter(|lang| marks(&words, lang).is_some_and(|marks| marks >= PLAIN)).collect();
    match others.as_slice() {
        [other] if here == 0 => Some((*other).clone()),
        _ => None,
    }
}

/// How many words of a language have marks of it; none of one that is not known.
fn marks(words: &[&str], lang: &Lang) -> Option<usize> {
    let (_, own, letters) = MARKS.iter().find(|(code, ..)| *code == lang.as_str())?;
    Some(words.iter().filter(|word| own.contains(word) || word.contains(*letters)).count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn another_language_is_told_only_where_it_is_plain() {
        let all = [Locale::Nb.lang(), Locale::Sv.lang()];
        let swedish = "09.00 Välkomna och öppning – Åsa Öberg\n10.00 Hur får vi råd? Frågor från salen\n11.00 Att våga – för kommuner";
        assert_eq!(rather(swedish, &all[0], &all), Some(all[1].clone()));
        assert_eq!(rather(swedish, &all[1], &all), None);
        let norwegian = "09.00 Åpning og velkommen\n10.00 Hva nå, og hvordan? Spørsmål fra salen\n11.00 Å tørre";
        assert_eq!(rather(norwegian, &all[1], &all), Some(all[0].clone()));
        // A name says nothing.
        assert_eq!(rather("09.00 Digital tsunami – Björn Åkerström", &all[0], &all), None);
        assert_eq!(plainly("Samverkan över gränsen", &all[0], &all), Some(all[1].clone()));
        for title in ["Björn Åkerströms bok", "Öppning og åpning från Björn", "Digital tsunami", "Hjelp for barn, hjelp for unge"] {
            assert_eq!(plainly(title, &all[0], &all), None, "{title}");
        }
        assert_eq!(rather(swedish, &Locale::En.lang(), &[Locale::En.lang()]), None);
    }
}
