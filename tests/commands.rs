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
