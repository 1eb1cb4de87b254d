//! Steps that are timed, one after the other; the first that fails ends them.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::say;

/// Steps done so far, with the time that each took.
pub(crate) struct Phases {
    what: &'static str,
    done: Vec<(String, Duration)>,
}

/// A step that failed, in words.
pub(crate) struct Failed(pub(crate) String);

impl Phases {
    /// Nothing done yet.
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            done: Vec::new(),
        }
    }

    /// Does a step.
    pub(crate) fn step(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        say(&format!("\n== {name}"));
        let start = Instant::now();
        let done = work();
        self.done.push((name.to_owned(), start.elapsed()));
        done.map_err(|failed| Failed(format!("{name}: {}", failed.0)))
    }

    /// Runs a command as a step, its output in full view.
    pub(crate) fn run(&mut self, name: &str, command: &mut Command) -> Result<(), Failed> {
        self.step(name, || run(command))
    }

    /// Says how long everything took, and how it ended: the last line.
    pub(crate) fn summary(&self, result: &Result<(), Failed>) {
        say(&format!("\n== {}: time of each step", self.what));
        let mut all = Duration::ZERO;
        for (name, took) in &self.done {
            all += *took;
            say(&format!("{:>6} s  {name}", took.as_secs()));
        }
        let minutes = all.as_secs() / 60;
        let seconds = all.as_secs() % 60;
        match result {
            Ok(()) => say(&format!(
                "{}: all {} steps passed in {minutes} min {seconds} s",
                self.what,
                self.done.len()
            )),
            Err(Failed(why)) => say(&format!(
                "{}: FAILED after {minutes} min {seconds} s: {why}",
                self.what
            )),
        }
    }
}

/// Runs a command, and fails with its words when it fails.
pub(crate) fn run(command: &mut Command) -> Result<(), Failed> {
    let shown = shown(command);
    say(&format!("$ {shown}"));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failed(format!("`{shown}` ended with {status}"))),
        Err(error) => Err(Failed(format!("`{shown}` cannot be started: {error}"))),
    }
}

/// Whether a command can be run and succeeds; what it says is not shown.
pub(crate) fn works(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|arg| arg.to_string_lossy().into_owned()),
    );
    words.join(" ")
}
