//! The packaged settings of nginx and Caddy, with the real programs: they are taken as they are, but for addresses and certificates.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clameur::clock::Clock;

use super::harness::process::{Server, free_port};
use super::harness::{Setting, Site};

/// Opens 800 forms that never end from one address, then asks for the page from another one, over TLS. Prints the seconds that took, and
/// the address that the server took the visitor for is never the crowd's: it answers 200.
const CROWD: &str = r#"
import socket, ssl, sys, time
port = int(sys.argv[1])
tls = ssl.create_default_context()
tls.check_hostname = False
tls.verify_mode = ssl.CERT_NONE
def connect(source):
    plain = socket.create_connection(("127.0.0.1", port), timeout=20, source_address=(source, 0))
    return tls.wrap_socket(plain, server_hostname="plainte.example.org")
head = (b"POST /fr/technopolice/join HTTP/1.1\r\nhost: plainte.example.org\r\ncontent-length: 4000\r\n"
        b"content-type: application/x-www-form-urlencoded\r\n\r\ngiven-name=Pr")
crowd = []
for _ in range(800):
    one = connect("127.0.0.1")
    try:
        one.sendall(head)
    except OSError:
        pass
    crowd.append(one)
begun = time.monotonic()
visitor = connect("127.0.0.2")
visitor.sendall(b"GET /fr/technopolice HTTP/1.1\r\nhost: plainte.example.org\r\nconnection: close\r\n\r\n")
answer = b""
while True:
    piece = visitor.recv(65536)
    if not piece:
        break
    answer += piece
assert answer.startswith(b"HTTP/1.1 200"), answer[:200]
print(round(time.monotonic() - begun, 3))
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
fn a_crowd_keeps_nobody_out(proxy: SocketAddr) {
    let until = Instant::now() + Duration::from_secs(20);
    while std::net::TcpStream::connect(proxy).is_err() {
        assert!(Instant::now() < until, "the proxy does not listen");
        std::thread::sleep(Duration::from_millis(50));
    }
    let told = Command::new("python3")
        .args(["-c", CROWD, &proxy.port().to_string()])
        .output()
        .expect("python3");
    let (out, errors) = (
        String::from_utf8_lossy(&told.stdout),
        String::from_utf8_lossy(&told.stderr),
    );
    assert!(told.status.success(), "{errors}");
    let waited: f64 = out.trim().parse().expect("seconds");
    // Before, half a minute.
    assert!(waited < 3.0, "{waited} s");
}

#[test]
#[ignore = "needs nginx, openssl and python3: `cargo xtask test`"]
fn nginx_as_packaged() {
    let (site, server) = behind();
    certificate(&site.dir);
    let proxy = free_port();
    let plain = free_port();
    let settings = packaged("nginx.conf")
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
         events {{ worker_connections 1024; }}\nhttp {{\n\
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
    a_crowd_keeps_nobody_out(proxy);
    drop(running);
    server.ends();
    site.start();
    site.everything_agrees();
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
    a_crowd_keeps_nobody_out(proxy);
    drop(running);
    server.ends();
    site.start();
    site.everything_agrees();
}
