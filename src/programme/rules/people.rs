//! Who a line names: "Kari Nordmann, Halden kommune og Ola Svensson", "ordfører Thor Edquist", "Name (Organisation)".
//!
//! A guess, shown before anything is saved. It asks much of what it takes for a name, so that half a title does not become a speaker.

use super::lines::ProposedSpeaker;

/// Words that belong to organisations, never to people.
const OF_ORGANISATIONS: [&str; 44] = [
    "kommun",
    "kommune",
    "kommuner",
    "region",
    "regionen",
    "län",
    "länsstyrelsen",
    "fylke",
    "fylkeskommune",
    "statsforvalteren",
    "universitet",
    "university",
    "universitetet",
    "högskola",
    "högskolan",
    "høgskole",
    "høgskolen",
    "høgskulen",
    "høyskole",
    "college",
    "institutt",
    "institutet",
    "ab",
    "as",
    "asa",
    "oy",
    "ltd",
    "inc",
    "group",
    "norge",
    "sverige",
    "norden",
    "norway",
    "sweden",
    "city",
    "digital",
    "smart",
    "science",
    "park",
    "network",
    "forum",
    "verket",
    "direktoratet",
    "departementet",
];

/// Particles that stand small inside names.
const PARTICLES: [&str; 11] = ["von", "van", "de", "der", "af", "av", "da", "la", "den", "el", "al"];

const BETWEEN: [&str; 9] = [";", " & ", " och ", " og ", " and ", " samt ", " / ", "/", " + "];

/// The people that a text names, if it names people and nothing else.
pub(super) fn read(text: &str) -> Option<Vec<ProposedSpeaker>> {
    let text = text.trim().trim_end_matches(['.', ',', ';']).trim();
    if text.is_empty() || text.chars().count() > 400 {
        return None;
    }
    let mut people = Vec::new();
    for piece in pieces(text) {
        people.extend(with_commas(piece)?);
    }
    (!people.is_empty()).then_some(people)
}

/// Parts at "og", "&", "/" – but only where somebody begins behind it: "Kommunal- og distriktsdepartementet" stays whole.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut begin, mut from) = (0, 0);
    while let Some((at, word)) =
        BETWEEN.iter().filter_map(|w| text[from..].find(w).map(|at| (from + at, *w))).min_by_key(|(at, w)| (*at, usize::MAX - w.len()))
    {
        let next = at + word.len();
        let inside_brackets = text[begin..at].matches('(').count() > text[begin..at].matches(')').count();
        if !inside_brackets && begins_with_a_person(&text[next..]) {
            pieces.push(text[begin..at].trim());
            begin = next;
        }
        from = next;
    }
    pieces.push(text[begin..].trim());
    pieces
}

fn begins_with_a_person(text: &str) -> bool {
    let end = text.find([',', ';', '(', '/']).unwrap_or(text.len());
    let head = &text[..end];
    let end = BETWEEN.iter().filter_map(|w| head.find(w)).min().unwrap_or(head.len());
    titled_name(&head[..end]).is_some()
}

/// "Name", "Name, Organisation", "Name, title, Organisation", "Name (Organisation)", "Name, Name, Name".
fn with_commas(text: &str) -> Option<Vec<ProposedSpeaker>> {
    let (text, bracket) = match text.strip_suffix(')').and_then(|t| t.rsplit_once('(')) {
        Some((name, inside)) => (name.trim(), inside.trim()),
        None => (text, ""),
    };
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|p| !p.is_empty()).collect();
    let (first, rest) = parts.split_first()?;
    // Three or more names in a row are a list; one thing behind a name is where they come from.
    if bracket.is_empty() && rest.len() >= 2 && rest.iter().all(|p| titled_name(p).is_some()) {
        return parts.iter().map(|p| titled_name(p)).collect();
    }
    let mut person = titled_name(first)?;
    let mut behind: Vec<&str> = rest.to_vec();
    behind.extend(bracket.split(',').map(str::trim).filter(|part| !part.is_empty()));
    // "Kari Nordmann, rådmann, Halden kommune" and "Kari Nordmann, rådmann i Halden kommune".
    if let Some(role) = behind.first().filter(|p| p.starts_with(char::is_lowercase)) {
        let at = [" i ", " ved ", " vid ", " på ", " hos ", " at ", " of "].iter().find_map(|w| role.split_once(w));
        match at {
            Some((role, place)) if behind.len() == 1 && place.starts_with(char::is_uppercase) => {
                person.title = role.to_owned();
                behind = vec![place];
            }
            _ => {
                person.title = (*role).to_owned();
                behind.remove(0);
            }
        }
    }
    person.organisation = behind.join(", ");
    Some(vec![person])
}

/// Who sits in a panel: "Kari Nordmann, Ola Svensson" are two there, not one from somewhere.
pub(super) fn in_panel(people: Vec<ProposedSpeaker>) -> Vec<ProposedSpeaker> {
    let both = |mut person: ProposedSpeaker| match titled_name(&person.organisation) {
        Some(second) => {
            person.organisation.clear();
            vec![person, second]
        }
        None => vec![person],
    };
    people.into_iter().flat_map(both).collect()
}

/// "Kari Nordmann", "ordfører Kari Nordmann": at least two words that begin with a capital, no digits, no word of an organisation.
fn titled_name(text: &str) -> Option<ProposedSpeaker> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().take_while(|w| w.starts_with(char::is_lowercase) && !PARTICLES.contains(w)).count();
    let (title, name) = words.split_at(small);
    let capitals = name.iter().filter(|w| w.starts_with(char::is_uppercase)).count();
    let shouted = name.iter().any(|w| w.chars().count() > 2 && w.chars().all(char::is_uppercase));
    let plausible = small <= 3
        && (2..=5).contains(&name.len())
        && capitals >= 2
        && !shouted
        && name.first().is_some_and(|w| w.starts_with(char::is_uppercase))
        && name.iter().all(|w| w.starts_with(char::is_uppercase) || PARTICLES.contains(w))
        && name.iter().all(|w| w.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’')))
        && !name.iter().any(|w| OF_ORGANISATIONS.contains(&w.to_lowercase().as_str()) || w.to_lowercase().ends_with("kommun"));
    plausible.then(|| ProposedSpeaker { name: name.join(" "), title: title.join(" "), organisation: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<Vec<(String, String, String)>> {
        read(text).map(|people| people.into_iter().map(|p| (p.title, p.name, p.organisation)).collect())
    }

    fn person(title: &str, name: &str, organisation: &str) -> (String, String, String) {
        (title.into(), name.into(), organisation.into())
    }

    #[test]
    fn one_person_comes_with_title_and_organisation() {
        assert_eq!(told("Kari Nordmann"), Some(vec![person("", "Kari Nordmann", "")]));
        assert_eq!(told("Kari Nordmann, Halden kommune"), Some(vec![person("", "Kari Nordmann", "Halden kommune")]));
        assert_eq!(told("Kari Nordmann (Halden kommune)"), Some(vec![person("", "Kari Nordmann", "Halden kommune")]));
        assert_eq!(told("Kari Nordmann, Innovasjon Norge"), Some(vec![person("", "Kari Nordmann", "Innovasjon Norge")]));
        assert_eq!(told("ordfører Thor Edquist, Halden kommune"), Some(vec![person("ordfører", "Thor Edquist", "Halden kommune")]));
        assert_eq!(told("Kari Nordmann, rådmann i Halden kommune"), Some(vec![person("rådmann", "Kari Nordmann", "Halden kommune")]));
        assert_eq!(told("Kari Nordmann, rådmann, Halden kommune"), Some(vec![person("rådmann", "Kari Nordmann", "Halden kommune")]));
        assert_eq!(told("Anna-Lena von der Heide"), Some(vec![person("", "Anna-Lena von der Heide", "")]));
        assert_eq!(
            told("Kari Nordmann, Kommunal- og distriktsdepartementet"),
            Some(vec![person("", "Kari Nordmann", "Kommunal- og distriktsdepartementet")])
        );
    }

    #[test]
    fn several_people_are_told_apart() {
        let both = Some(vec![person("", "Kari Nordmann", ""), person("", "Ola Svensson", "")]);
        for text in [
            "Kari Nordmann og Ola Svensson",
            "Kari Nordmann och Ola Svensson",
            "Kari Nordmann & Ola Svensson",
            "Kari Nordmann / Ola Svensson",
            "Kari Nordmann/Ola Svensson",
            "Kari Nordmann; Ola Svensson",
            "Kari Nordmann and Ola Svensson.",
        ] {
            assert_eq!(told(text), both, "{text}");
        }
        let three = Some(["Kari Nordmann", "Ola Svensson", "Per Hansen"].map(|n| person("", n, "")).to_vec());
        assert_eq!(told("Kari Nordmann, Ola Svensson, Per Hansen"), three);
        let from = Some(vec![person("", "Kari Nordmann", "Halden kommune"), person("", "Ola Svensson", "Karlskrona kommun")]);
        assert_eq!(told("Kari Nordmann, Halden kommune og Ola Svensson, Karlskrona kommun"), from);
        assert_eq!(told("Kari Nordmann (Halden kommune) & Ola Svensson (Karlskrona kommun)"), from);
    }

    #[test]
    fn a_panel_of_two_is_no_person_from_somewhere() {
        let names = |text: &str| in_panel(read(text).unwrap()).into_iter().map(|p| (p.name, p.organisation)).collect::<Vec<_>>();
        let pair = |name: &str, organisation: &str| (name.to_owned(), organisation.to_owned());
        assert_eq!(names("Kari Nordmann, Ola Svensson"), [pair("Kari Nordmann", ""), pair("Ola Svensson", "")]);
        assert_eq!(names("Kari Nordmann, Halden kommune"), [pair("Kari Nordmann", "Halden kommune")]);
    }

    #[test]
    fn what_is_no_person_is_left_alone() {
        for text in [
            "Halden kommune",
            "velkommen til Halden",
            "Kari",
            "Smart City Norway",
            "Auditoriet",
            "del 2",
            "",
            "Region Blekinge",
            "Kaffe og kaker",
            "NORSK TEST",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
