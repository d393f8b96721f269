//! A step of the work: a headline, the work, the time it took. And the few ways to run another program.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What went wrong is one sentence for the person at the terminal.
pub type Outcome<T = ()> = Result<T, String>;

/// Says what is done, does it, and says how long it took.
pub fn step<T>(headline: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("▸ {headline}");
    let start = Instant::now();
    let outcome = work();
    let verb = if outcome.is_ok() { "done in" } else { "failed after" };
    println!("  {verb} {}", spell(start.elapsed()));
    outcome
}

/// Says that there was nothing to do.
pub fn skipped(what: &str) {
    println!("✓ {what}");
}

/// A time as one says it: `0.4 s`, `12 s`, `3 min 5 s`.
pub fn spell(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// Runs a program whose own words the person should see.
pub fn show(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", name(command))) }
}

/// Runs a program in silence; what it said is shown only when it failed.
pub fn quiet(command: &mut Command) -> Outcome {
    capture(command).map(drop)
}

/// Runs a program and gives back what it printed.
pub fn capture(command: &mut Command) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| cannot_start(command, &error))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    Err(format!("{} ended with {}\n{printed}{}", name(command), output.status, String::from_utf8_lossy(&output.stderr)))
}

/// Whether the program is there and says yes.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("{} cannot be started: {error}", name(command))
}

fn name(command: &Command) -> String {
    let arguments = command.get_args().take(3).map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(command.get_program().to_string_lossy().into_owned()).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_spelled_as_one_says_them() {
        let spelled = [400, 12_000, 185_000].map(|milliseconds| spell(Duration::from_millis(milliseconds)));
        assert_eq!(spelled, ["0.4 s", "12 s", "3 min 5 s"]);
    }

    #[test]
    fn a_failed_program_is_named_with_what_it_said() {
        let problem = quiet(Command::new("sh").args(["-c", "echo out of milk; exit 3"])).unwrap_err();
        assert_eq!(problem, "sh -c echo out of milk; exit 3 ended with exit status: 3\nout of milk\n");
    }
}
