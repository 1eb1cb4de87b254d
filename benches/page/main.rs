//! The campaign's page: requests per second beside nginx serving the same bytes as a file, and the
//! weight of a first visit. Needs `nginx` and `wrk`: `cargo bench --bench page`.

#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/http.rs"]
mod http;
#[expect(dead_code, reason = "what it has at the most is measured here")]
#[path = "../common/server.rs"]
mod server;
#[expect(dead_code, reason = "nothing is stored here")]
#[path = "../common/stage.rs"]
mod stage;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clameur::cli::say;

use figures::{load_average, mebibytes, option};
use http::{Answer, Client};
use server::Server;
use stage::{Outcome, Stage};

fn main() -> Outcome<()> {
    let rounds = option("--rounds", 5);
    let seconds = option("--seconds", 5);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(measure(rounds, seconds))
}

/// Connections at once: a quiet page, and one that everybody opens.
const AT_ONCE: [usize; 2] = [16, 256];

async fn measure(rounds: usize, seconds: usize) -> Outcome<()> {
    say(&format!(
        "{rounds} rounds of {seconds} s; load average before: {}\n",
        load_average()
    ));
    let stage = Stage::set("page", None).await?;
    let server = Server::start(&stage)?;
    let path = format!("/fr/{}", stage.slug);
    let mut client = Client::connect(stage.config.listen).await?;
    weigh(&mut client, &path).await?;

    let page = client.get(&path).await?;
    let nginx = Nginx::start(&stage, &page)?;
    let mut copy = Client::connect(nginx.address).await?;
    let copied = copy.get("/").await?;
    if copied.body != page.body {
        return Err("nginx does not serve the same bytes".into());
    }
    say(&format!(
        "\npage of {} bytes as it travels ({} and {} bytes of headers)",
        page.body.len(),
        page.head.len(),
        copied.head.len()
    ));
    let ours = format!("http://{}{path}", stage.config.listen);
    let theirs = format!("http://{}/", nginx.address);
    for connections in AT_ONCE {
        compare((&ours, &theirs), rounds, seconds, connections)?;
    }
    say(&format!(
        "  server: peak memory {}, {:.1} s of processor time",
        mebibytes(server.peak_memory()?),
        server.processor_seconds()?
    ));
    say(&format!("\nload average after: {}", load_average()));
    server.stop()
}

/// Asks both in turn.
fn compare(
    (ours, theirs): (&str, &str),
    rounds: usize,
    seconds: usize,
    connections: usize,
) -> Outcome<()> {
    say(&format!("\n{connections} connections"));
    for url in [ours, theirs] {
        wrk(url, 1, connections)?;
    }
    let (mut our, mut their) = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        let (a, b) = (
            wrk(ours, seconds, connections)?,
            wrk(theirs, seconds, connections)?,
        );
        say(&format!(
            "  round {round}: clameur {:8.0}/s, p99 {:6.1} ms; nginx {:8.0}/s, p99 {:6.1} ms",
            a.rate, a.p99, b.rate, b.p99
        ));
        our.push(a);
        their.push(b);
    }
    let of = |all: &[Got], part: fn(&Got) -> f64| median(all.iter().map(part).collect());
    let (rates, slowest) = (
        (of(&our, |got| got.rate), of(&their, |got| got.rate)),
        (of(&our, |got| got.p99), of(&their, |got| got.p99)),
    );
    say(&format!(
        "  medians: clameur {:.0}/s, nginx {:.0}/s, ratio {:.2}   (goal 0.8); p99 {:.1} ms, {:.1} ms, ratio {:.1}   (goal 3)",
        rates.0,
        rates.1,
        rates.0 / rates.1,
        slowest.0,
        slowest.1,
        slowest.0 / slowest.1
    ));
    Ok(())
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// Loads what a browser loads on a first visit, and adds up what travels.
async fn weigh(client: &mut Client, path: &str) -> Outcome<()> {
    let mut waiting = vec![path.to_owned()];
    let mut seen = BTreeSet::new();
    let mut sum = 0;
    say("first visit, as it travels");
    while let Some(path) = waiting.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let answer = client.get(&path).await?;
        if answer.status != 200 {
            return Err(format!("{path} was answered with {}", answer.status).into());
        }
        let bytes = answer.head.len() + answer.body.len();
        say(&format!("  {bytes:6} {path}"));
        sum += bytes;
        waiting.extend(loads(&answer)?);
    }
    say(&format!("  {sum:6} in all   (goal 60000)"));
    Ok(())
}

/// The files that a page or a stylesheet loads.
fn loads(answer: &Answer) -> Outcome<Vec<String>> {
    let text = answer.text()?;
    if answer.head.contains("\r\ncontent-type: text/html") {
        if text.contains("src=\"http") {
            return Err("the page loads something from elsewhere".into());
        }
        return Ok(text
            .split('"')
            .filter(|value| value.starts_with("/assets/"))
            .map(str::to_owned)
            .collect());
    }
    if answer.head.contains("\r\ncontent-type: text/css") {
        return Ok(text
            .split("url(")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .map(|file| format!("/assets/{file}"))
            .collect());
    }
    Ok(Vec::new())
}

/// nginx on this machine, with the page as a compressed file and the same headers; killed when
/// dropped.
struct Nginx {
    child: Child,
    address: std::net::SocketAddr,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it on SIGTERM, not on SIGKILL.
        let _ = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        let _ = self.child.wait();
    }
}

impl Nginx {
    fn start(stage: &Stage, page: &Answer) -> Outcome<Self> {
        let root = stage.dir.join("nginx");
        std::fs::create_dir_all(root.join("html"))?;
        std::fs::write(root.join("html/index.html.gz"), &page.body)?;
        std::fs::write(root.join("html/index.html"), b"")?;
        let address = stage::free_address()?;
        std::fs::write(root.join("nginx.conf"), configuration(&root, address, page))?;
        let child = Command::new("nginx")
            .arg("-p")
            .arg(&root)
            .arg("-c")
            .arg(root.join("nginx.conf"))
            .arg("-e")
            .arg(root.join("error.log"))
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("nginx: {error}; install it: apt-get install nginx-light"))?;
        let nginx = Self { child, address };
        let begun = Instant::now();
        while std::net::TcpStream::connect(address).is_err() {
            if begun.elapsed() > Duration::from_secs(10) {
                return Err("nginx does not start".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }
}

fn configuration(root: &Path, address: std::net::SocketAddr, page: &Answer) -> String {
    let dir = root.display();
    let own = [
        "http/1.1",
        "content-type",
        "content-length",
        "content-encoding",
        "date",
        "vary",
    ];
    let headers: String = page
        .head
        .lines()
        .filter(|line| !line.is_empty() && !own.iter().any(|name| line.starts_with(name)))
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| format!("add_header {name} \"{value}\";\n"))
        .collect();
    format!(
        "daemon off;
worker_processes 2;
pid {dir}/nginx.pid;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=16 inactive=60s;
  client_body_temp_path {dir}/t1; proxy_temp_path {dir}/t2; fastcgi_temp_path {dir}/t3;
  uwsgi_temp_path {dir}/t4; scgi_temp_path {dir}/t5;
  types {{ text/html html; }}
  charset utf-8;
  gzip_static on;
  gzip_vary on;
  server {{
    listen {address};
    root {dir}/html;
    {headers}
  }}
}}
"
    )
}

/// What one thread of `wrk` got answered.
struct Got {
    /// Requests by the second.
    rate: f64,
    /// Milliseconds below which 99 of 100 answers came.
    p99: f64,
}

fn wrk(url: &str, seconds: usize, connections: usize) -> Outcome<Got> {
    let output = Command::new("wrk")
        .args(["-t1", "--latency", "-c"])
        .arg(connections.to_string())
        .arg(format!("-d{seconds}s"))
        .args(["-H", "Accept-Encoding: gzip, br", url])
        .output()
        .map_err(|error| format!("wrk: {error}; install it: apt-get install wrk"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    if text.contains("Non-2xx") || text.contains("Socket errors") {
        return Err(format!("not every request was answered:\n{text}").into());
    }
    let word = |after: &str| {
        let rest = text.split(after).nth(1);
        rest.and_then(|rest| rest.split_whitespace().next())
            .ok_or_else(|| format!("wrk does not say {after}"))
    };
    Ok(Got {
        rate: word("Requests/sec:")?.parse()?,
        p99: milliseconds(word(" 99%")?)?,
    })
}

/// A duration as `wrk` writes it.
fn milliseconds(text: &str) -> Outcome<f64> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let each = match text.get(digits.len()..).unwrap_or_default() {
        "us" => 1e-3,
        "ms" => 1.0,
        "s" => 1e3,
        other => return Err(format!("wrk measures in {other:?}").into()),
    };
    Ok(digits.parse::<f64>()? * each)
}
