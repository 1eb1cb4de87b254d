//! The campaign's page: requests per second beside nginx serving the same bytes as a file, and the
//! weight of a first visit. Needs `nginx` and `wrk`: `cargo bench --bench page`.

#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/http.rs"]
mod http;
#[path = "../common/server.rs"]
mod server;
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
    let connections = option("--at-once", 64);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(measure(rounds, seconds, connections))
}

async fn measure(rounds: usize, seconds: usize, connections: usize) -> Outcome<()> {
    say(&format!(
        "{rounds} rounds of {seconds} s with {connections} connections; load average before: {}\n",
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
    for url in [&ours, &theirs] {
        wrk(url, 1, connections)?;
    }
    let mut rates = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        let (a, b) = (
            wrk(&ours, seconds, connections)?,
            wrk(&theirs, seconds, connections)?,
        );
        say(&format!(
            "  round {round}: clameur {a:8.0}/s, nginx {b:8.0}/s"
        ));
        rates.0.push(a);
        rates.1.push(b);
    }
    let (a, b) = (median(rates.0), median(rates.1));
    say(&format!(
        "  medians: clameur {a:.0}/s, nginx {b:.0}/s, ratio {:.2}   (goal 0.7)",
        a / b
    ));
    say(&format!(
        "  server: peak memory {}, {:.1} s of processor time",
        mebibytes(server.peak_memory()?),
        server.processor_seconds()?
    ));
    say(&format!("\nload average after: {}", load_average()));
    server.stop()
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

/// Requests per second that one thread of `wrk` gets answered.
fn wrk(url: &str, seconds: usize, connections: usize) -> Outcome<f64> {
    let output = Command::new("wrk")
        .args(["-t1", "-c"])
        .arg(connections.to_string())
        .arg(format!("-d{seconds}s"))
        .args(["-H", "Accept-Encoding: gzip, br", url])
        .output()
        .map_err(|error| format!("wrk: {error}; install it: apt-get install wrk"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    if text.contains("Non-2xx") || text.contains("Socket errors") {
        return Err(format!("not every request was answered:\n{text}").into());
    }
    let rate = text
        .split("Requests/sec:")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .ok_or("wrk says no rate")?;
    Ok(rate.parse()?)
}
