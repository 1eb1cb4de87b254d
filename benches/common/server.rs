//! The release binary as a child, watched from outside.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::stage::{Outcome, Stage};

/// A running `clameur serve`; killed when dropped.
pub(crate) struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    /// Starts it, logging into a file, and waits until it listens, half a minute at most.
    pub(crate) fn start(stage: &Stage) -> Outcome<Self> {
        let child = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .arg("serve")
            .arg("--config")
            .arg(&stage.config_file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(stage.dir.join("server.log"))?)
            .spawn()?;
        let mut server = Self(child);
        let begun = Instant::now();
        while std::net::TcpStream::connect(stage.config.listen).is_err() {
            if server.0.try_wait()?.is_some() || begun.elapsed() > Duration::from_secs(30) {
                return Err("the server does not start".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    /// The most memory that it ever had resident, in bytes.
    pub(crate) fn peak_memory(&self) -> Outcome<u64> {
        peak_memory(self.0.id())
    }

    /// The memory that it has resident now, in bytes.
    pub(crate) fn memory(&self) -> Outcome<u64> {
        memory(self.0.id(), "VmRSS:")
    }

    /// Seconds of processor time that it used so far, on all cores together.
    pub(crate) fn processor_seconds(&self) -> Outcome<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0.id()))?;
        // After the name in parentheses: fields 3 and on; user and system time are 14 and 15, in
        // hundredths of a second on every Linux that people run.
        let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks: u64 = after
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|n| n.parse::<u64>().ok())
            .sum();
        Ok(Duration::from_millis(ticks * 10).as_secs_f64())
    }

    /// Asks it to end in good order and waits, half a minute at most.
    pub(crate) fn stop(mut self) -> Outcome<()> {
        Command::new("kill")
            .args(["-TERM", &self.0.id().to_string()])
            .status()?;
        let begun = Instant::now();
        while self.0.try_wait()?.is_none() {
            if begun.elapsed() > Duration::from_secs(30) {
                return Err("the server does not end".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

/// `VmHWM` of a process, in bytes.
pub(crate) fn peak_memory(pid: u32) -> Outcome<u64> {
    memory(pid, "VmHWM:")
}

/// A line of what the system says of a process's memory, in bytes.
fn memory(pid: u32, line: &str) -> Outcome<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let kilobytes: u64 = status
        .lines()
        .find_map(|found| found.strip_prefix(line))
        .and_then(|rest| rest.split_whitespace().next())
        .ok_or_else(|| format!("no {line}"))?
        .parse()?;
    Ok(kilobytes * 1024)
}
