//! The program as the operator meets it: its commands, their words and their exit codes.

use std::{
    path::PathBuf,
    process::{Command, Output},
};

/// An installation in a folder of its own.
struct Installation(PathBuf);

impl Installation {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("samling-commands-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    /// Runs the program with these arguments and variables, and nothing else of the environment that it would heed.
    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samling"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SAMLING_")) {
            command.env_remove(name);
        }
        let Output { status, stdout, stderr } = command
            .args(arguments)
            .envs(variables.iter().copied())
            .env("SAMLING_LOG", "off")
            .current_dir(&self.0)
            .output()
            .expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (status.code(), text(stdout), text(stderr))
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_cannot_be_configured_ends_the_start_with_one_sentence() {
    let here = Installation::new("configuration");
    let cases: [(&[(&str, &str)], &str); 5] = [
        (&[("SAMLING_SMTP", "smtp://localhost")], "SAMLING_SMTP is no setting. Known are: SAMLING_DATABASE_URL, "),
        (&[("SAMLING_LISTEN", "3000")], "SAMLING_LISTEN must be an address and a port such as 127.0.0.1:3000 (it is \"3000\")."),
        (
            &[("SAMLING_BASE_URL", "samling.example.se")],
            "SAMLING_BASE_URL must be the public address such as https://samling.example.se (it is \"samling.example.se\").",
        ),
        (&[("SAMLING_DATABASE_URL", "sqlite:/dev/null/x.db")], "The folder /dev/null cannot be made: "),
        (
            &[("SAMLING_DATABASE_URL", "postgres://kari:hemmelig@127.0.0.1:1/samling")],
            "The database postgres://…@127.0.0.1:1/samling cannot be opened: ",
        ),
    ];
    for (variables, sentence) in cases {
        let (code, out, err) = here.run(&["serve"], variables);
        assert_eq!((code, out.as_str(), err.trim_end().lines().count()), (Some(2), "", 1), "{err}");
        assert!(err.starts_with(sentence), "{err}");
        assert!(!err.contains("hemmelig"), "{err}");
    }
    std::fs::write(here.0.join("samling.toml"), "colour = \"red\"\n").expect("a file");
    let (code, _, err) = here.run(&["serve"], &[]);
    assert_eq!(code, Some(2));
    assert!(err.starts_with("samling.toml has an unknown setting: colour. Known are: database_url, "), "{err}");
}

#[test]
fn the_first_account_is_made_by_the_operator() {
    let here = Installation::new("sign-in");
    let (code, out, err) = here.run(&["sign-in", "kari.nordmann@halden.kommune.no"], &[]);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.starts_with("http://localhost:3000/nb/sign-in/"), "{out}");
    let (code, again, _) = here.run(&["sign-in", "Kari.Nordmann@halden.kommune.no"], &[]);
    assert_eq!(code, Some(0));
    assert_ne!(out, again, "each link is a new one");
    let (code, out, err) = here.run(&["sign-in", "ola@halden.kommune.no"], &[]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.starts_with("Nobody has an account with ola@halden.kommune.no."), "{err}");
    assert_eq!(here.run(&["sign-in", "ola"], &[]).0, Some(2));
}

#[test]
fn check_says_what_is_right_and_what_is_wrong() {
    let here = Installation::new("check");
    let (code, out, err) = here.run(&["check"], &[]);
    assert_eq!(code, Some(0), "{out}{err}");
    assert!(out.contains("The database data/samling.db does not exist yet; the first start makes it."), "{out}");
    assert!(!here.0.join("data").exists(), "it changes nothing");
    here.run(&["sign-in", "kari@halden.kommune.no"], &[]);
    let (code, out, _) = here.run(&["check"], &[]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("its schema is up to date") && out.contains("each mail is written to data/mail, and reaches nobody"), "{out}");

    let wrong = [("SAMLING_BASE_URL", "http://samling.example.se"), ("SAMLING_SMTP_URL", "smtp://127.0.0.1:1")];
    let (code, out, _) = here.run(&["check"], &wrong);
    assert_eq!(code, Some(1), "{out}");
    assert_eq!(out.lines().filter(|line| line.starts_with("WRONG")).count(), 3, "{out}");
    for sentence in ["is not https", "The mail server smtp://127.0.0.1:1 cannot be used", "Set SAMLING_MAIL_FROM"] {
        assert!(out.contains(sentence), "{sentence}: {out}");
    }
    let (code, out, _) = here.run(&["check"], &[("SAMLING_DATABASE_URL", "postgres://127.0.0.1:1/samling")]);
    assert_eq!(code, Some(1), "{out}");
}

/// A conference of one day, two rooms and three sessions as frab and pretalx write it; the workshop begins at `workshop`.
fn schedule(workshop: &str) -> String {
    let event = |id: u32, room: &str, start: &str, title: &str, (who, person): (u32, &str)| {
        format!(
            r#"{{"id": {id}, "guid": "0b5a3f5e-0000-4000-8000-00000000000{id}", "date": "2027-03-04T{start}:00+01:00", "start": "{start}", "duration": "00:45",
                "room": "{room}", "slug": "del-{id}", "url": "https://conf.example/{id}", "title": "{title}", "subtitle": "", "track": "Data", "type": "Talk",
                "language": "nb", "abstract": "", "description": "", "persons": [{{"id": {who}, "name": "{person}", "public_name": "{person}"}}], "links": []}}"#
        )
    };
    let (first, second, third) = (
        event(1, "Aula", "09:00", "Åpning", (1, "Kari Nordmann")),
        event(2, "Rom 2", workshop, "Verksted", (2, "Ola Hansen")),
        event(3, "Aula", "10:00", "Samtale", (2, "Ola Hansen")),
    );
    format!(
        r#"{{"schedule": {{"version": "1", "base_url": "https://conf.example", "conference": {{"acronym": "grense27", "title": "Grensemøtet", "start": "2027-03-04",
            "end": "2027-03-04", "daysCount": 1, "timeslot_duration": "00:05", "time_zone_name": "Europe/Oslo", "days": [{{"index": 1, "date": "2027-03-04",
            "day_start": "2027-03-04T08:00:00+01:00", "day_end": "2027-03-04T18:00:00+01:00", "rooms": {{"Aula": [{first}, {third}], "Rom 2": [{second}]}}}}]}}}}}}"#
    )
}

#[test]
fn a_programme_comes_in_from_a_file_goes_out_and_is_judged() {
    let here = Installation::new("programmes");
    std::fs::write(here.0.join("one.json"), schedule("10:00")).expect("a file");
    std::fs::write(here.0.join("two.json"), schedule("11:00")).expect("a file");
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    let counts = |new, changed, unchanged| serde_json::json!({"new": new, "changed": changed, "unchanged": unchanged, "gone": 0});

    // Tried, and nothing is there; then imported, once more, and from a newer file.
    let (code, out, err) = here.run(&["import", "one.json", "--dry-run", "--json"], &[]);
    assert_eq!((code, &json(&out)["sessions"]), (Some(0), &counts(3, 0, 0)), "{err}");
    let (code, out, err) = here.run(&["import", "one.json", "--json"], &[]);
    let report = json(&out);
    assert_eq!((code, &report["sessions"], &report["rooms"]), (Some(0), &counts(3, 0, 0), &counts(2, 0, 0)), "{err}");
    assert_eq!((&report["tracks"], &report["speakers"]), (&counts(1, 0, 0), &counts(2, 0, 0)));
    let slug = report["slug"].as_str().expect("a slug").to_owned();
    let (_, out, _) = here.run(&["import", "one.json", "--into", &slug, "--json"], &[]);
    assert_eq!(json(&out)["sessions"], counts(0, 0, 3));

    // Ola Hansen speaks twice at once; the newer file mends that.
    let (code, out, _) = here.run(&["conflicts", &slug, "--json"], &[]);
    let kinds = |text: &str| {
        json(text).as_array().expect("a list").iter().map(|c| c["kind"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((code, kinds(&out).iter().filter(|kind| *kind == "speaker").count()), (Some(0), 1), "{out}");
    let (code, out, _) = here.run(&["import", "two.json", "--into", &slug], &[]);
    assert_eq!((code, out.contains("1 changed, 2 unchanged, 0 gone")), (Some(0), true), "{out}");
    let (_, out, _) = here.run(&["conflicts", &slug, "--json"], &[]);
    assert!(!kinds(&out).contains(&"speaker".to_owned()), "{out}");

    for (format, begins) in [("json", "{"), ("xml", "<?xml"), ("ics", "BEGIN:VCALENDAR"), ("csv", "\u{feff}")] {
        let (code, out, err) = here.run(&["export", &slug, "--format", format, "--lang", "sv"], &[]);
        assert_eq!((code, out.starts_with(begins), out.contains("Verksted")), (Some(0), true, true), "{format}: {err}{out}");
    }
    let (_, out, _) = here.run(&["export", &slug, "--format", "json"], &[]);
    std::fs::write(here.0.join("own.json"), &out).expect("a file");
    let (code, again, err) = here.run(&["import", "own.json", "--into", &slug, "--json"], &[]);
    assert_eq!((code, &json(&again)["sessions"]), (Some(0), &counts(0, 0, 3)), "{err}");
}

#[test]
fn a_file_that_is_no_programme_is_refused_in_one_sentence() {
    let here = Installation::new("no-programme");
    std::fs::write(here.0.join("cut.json"), &schedule("10:00")[..400]).expect("a file");
    std::fs::write(here.0.join("other.json"), "{\"talks\": []}").expect("a file");
    for file in ["cut.json", "other.json", "missing.json"] {
        let (code, out, err) = here.run(&["import", file], &[]);
        assert_eq!((code, out.as_str(), err.trim_end().lines().count()), (Some(1), "", 1), "{file}: {err}");
    }
    let (code, _, err) = here.run(&["import", "cut.json", "--into", "nowhere"], &[]);
    assert_eq!((code, err.trim_end().lines().count()), (Some(1), 1), "{err}");
    assert_eq!(here.run(&["export", "nowhere", "--format", "json"], &[]).0, Some(1));
    assert_eq!(here.run(&["conflicts", "nowhere"], &[]).0, Some(1));
}
