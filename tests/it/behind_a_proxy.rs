//! The packaged settings of nginx and Caddy, with the real programs: they are taken as they are, but for addresses and certificates.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clameur::clock::Clock;

use super::harness::process::{Server, free_port};
use super::harness::wait::PATIENCE;
use super::harness::{Setting, Site};

/// What visitors do over TLS, and what they must be answered; prints the longest time in seconds that a visitor waited behind a crowd.
const VISITORS: &str = r#"
import concurrent.futures, re, socket, ssl, sys, time
port, story = int(sys.argv[1]), sys.argv[2]
tls = ssl.create_default_context()
tls.check_hostname = False
tls.verify_mode = ssl.CERT_NONE
def connect(source):
    plain = socket.create_connection(("127.0.0.1", port), timeout=40, source_address=(source, 0))
    return tls.wrap_socket(plain, server_hostname="plainte.example.org")
def head(method, path, *more):
    return "\r\n".join([f"{method} {path} HTTP/1.1", "host: plainte.example.org", "connection: close", *more, "", ""]).encode()
def answer(stream):
    whole = b""
    try:
        while piece := stream.recv(65536):
            whole += piece
    except OSError:
        pass
    return whole
PAGE = head("GET", "/fr/technopolice")
FORM = "content-type: application/x-www-form-urlencoded"
def visit(stream):
    stream.sendall(PAGE)
    return answer(stream)

if story == "away":
    told = visit(connect("127.0.0.2"))
    assert told.startswith(b"HTTP/1.1 502") and b"personne n\xe2\x80\x99est compt\xc3\xa9 deux fois" in told, told
    sys.exit()

# A crowd from one address that says nothing, half a request, or a form that never ends; then somebody else.
waited = 0
for first in [b"", PAGE[:-2], head("POST", "/fr/technopolice/join", "content-length: 4000", FORM) + b"given-name=Pr"]:
    crowd = []
    for _ in range(800):
        one = connect("127.0.0.1")
        try:
            one.sendall(first)
        except OSError:
            pass
        crowd.append(one)
    begun = time.monotonic()
    told = visit(connect("127.0.0.2"))
    assert told.startswith(b"HTTP/1.1 200"), (first, told[:200])
    waited = max(waited, time.monotonic() - begun)
    for one in crowd:
        one.close()

# A school: each has a connection, and all open the page at the same time. None is refused.
school = [connect("127.0.0.3") for _ in range(240)]
for one in school:
    one.sendall(PAGE)
with concurrent.futures.ThreadPoolExecutor(240) as each:
    told = list(each.map(answer, school))
refused = [one[:60] for one in told if not one.startswith(b"HTTP/1.1 200")]
assert not refused, (len(refused), refused[0])

# A logo, and a document that is written: how large they may be says the server. It does not hear out who is not signed in, and a proxy may
# miss what it says then: it is asked again.
def is_told_by_the_server(path, kind):
    try:
        stream = connect("127.0.0.4")
        stream.sendall(head("POST", path, "content-length: 300000", kind) + b"a" * 300000)
    except OSError:
        pass
    return re.search(rb"(?i)\r\nx-request-id: ", answer(stream))
for path, kind in [("/desk/organisations/a/logo", "content-type: multipart/form-data; boundary=x"), ("/desk/organisations/a/campaigns/b/files", FORM)]:
    assert any(is_told_by_the_server(path, kind) for _ in range(10)), path
print(round(waited, 3))
"#;

struct Proxy(Child);

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn behind() -> (Site, Server) {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let server = site.as_process(|config| {
        config.client_address_header = Some("x-forwarded-for".to_owned());
    });
    (site, server)
}

/// A certificate that nobody signed but its owner.
fn certificate(dir: &Path) {
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        ])
        .args(["-subj", "/CN=plainte.example.org", "-keyout"])
        .arg(dir.join("privkey.pem"))
        .arg("-out")
        .arg(dir.join("fullchain.pem"))
        .stderr(Stdio::null())
        .status();
    assert!(made.expect("openssl").success());
}

fn packaged(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging");
    std::fs::read_to_string(path.join(file)).expect("a packaged file")
}

#[track_caller]
fn visitors(proxy: SocketAddr, story: &str) -> String {
    let told = Command::new("python3")
        .args(["-c", VISITORS, &proxy.port().to_string(), story])
        .output()
        .expect("python3");
    let errors = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{errors}");
    String::from_utf8_lossy(&told.stdout).trim().to_owned()
}

/// Crowds, a school, the desk; then the server is away.
#[track_caller]
fn serves_everybody(site: &Site, server: Server, proxy: SocketAddr, running: Proxy) {
    let until = Instant::now() + PATIENCE;
    while std::net::TcpStream::connect(proxy).is_err() {
        assert!(Instant::now() < until, "the proxy does not listen");
        std::thread::sleep(Duration::from_millis(50));
    }
    let waited: f64 = visitors(proxy, "crowds").parse().expect("seconds");
    // Before, half a minute, on any machine.
    assert!(waited < 15.0, "{waited} s");
    server.ends();
    visitors(proxy, "away");
    drop(running);
    site.start();
    site.everything_agrees();
}

#[test]
#[ignore = "needs nginx, openssl and python3: `cargo xtask test`"]
fn nginx_as_packaged() {
    let (site, server) = behind();
    certificate(&site.dir);
    let proxy = free_port();
    let plain = free_port();
    let packaged = packaged("nginx.conf");
    // What it asks to be put into nginx's own settings.
    let own: Vec<&str> = packaged
        .lines()
        .filter_map(|line| line.strip_prefix("#   "))
        .collect();
    let own = own.join("\n");
    assert!(own.contains("worker_connections"), "{own}");
    let settings = packaged
        .replace("listen 80;", &format!("listen {plain};"))
        .replace("    listen [::]:80;\n", "")
        .replace("listen 443 ssl", &format!("listen {proxy} ssl"))
        .replace("    listen [::]:443 ssl http2;\n", "")
        .replace(
            "/etc/letsencrypt/live/plainte.example.org",
            &site.dir.display().to_string(),
        )
        .replace(
            "/var/log/nginx/clameur.error.log",
            &site.dir.join("nginx.log").display().to_string(),
        )
        .replace("127.0.0.1:8080", &site.config.listen.to_string());
    let dir = site.dir.display();
    let whole = format!(
        "daemon off;\nmaster_process off;\npid {dir}/nginx.pid;\nerror_log {dir}/nginx.log crit;\n\
         {own}\nhttp {{\n\
         client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/f;\n\
         uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s;\n{settings}\n}}\n"
    );
    let path = site.dir.join("nginx.conf");
    std::fs::write(&path, whole).expect("a file");
    let nginx = Command::new("nginx")
        .arg("-c")
        .arg(&path)
        .stderr(Stdio::null())
        .spawn();
    let running = Proxy(nginx.expect("nginx"));
    serves_everybody(&site, server, proxy, running);
}

#[test]
#[ignore = "needs Caddy, openssl and python3: `cargo xtask test`"]
fn caddy_as_packaged() {
    let (site, server) = behind();
    certificate(&site.dir);
    let proxy = free_port();
    let dir = site.dir.display();
    let settings = packaged("Caddyfile")
        .replacen('{', "{\n\tadmin off\n\tauto_https disable_redirects\n", 1)
        .replace(
            "plainte.example.org {",
            &format!(
                "https://plainte.example.org:{} {{\n\tbind 127.0.0.1\n\ttls {dir}/fullchain.pem {dir}/privkey.pem",
                proxy.port()
            ),
        )
        .replace("127.0.0.1:8080", &site.config.listen.to_string());
    let path = site.dir.join("Caddyfile");
    std::fs::write(&path, settings).expect("a file");
    let caddy = Command::new("caddy")
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&path)
        .env("HOME", &site.dir)
        .env("XDG_DATA_HOME", &site.dir)
        .env("XDG_CONFIG_HOME", &site.dir)
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn();
    let running = Proxy(caddy.expect("caddy"));
    serves_everybody(&site, server, proxy, running);
}
