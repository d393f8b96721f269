//! What a pasted text is written in, as far as a few words tell: enough to ask whether the right language was chosen, never to choose it.

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

/// The one of these languages that a text is rather written in than in the `chosen` one, where that is plain.
pub fn rather(text: &str, chosen: &Lang, languages: &[Lang]) -> Option<Lang> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let marks = |lang: &Lang| {
        let (_, own, letters) = MARKS.iter().find(|(code, ..)| *code == lang.as_str())?;
        Some(words.iter().filter(|word| own.contains(word) || word.contains(*letters)).count())
    };
    let here = marks(chosen)?;
    let likeliest = languages.iter().filter_map(|lang| Some((marks(lang)?, lang))).max_by_key(|(marks, _)| *marks)?;
    (likeliest.0 >= here * 2 + CLEAR).then(|| likeliest.1.clone())
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
        assert_eq!(rather(swedish, &Locale::En.lang(), &[Locale::En.lang()]), None);
    }
}
