//! A timestamp authority of a test's own, made with openssl, which also verifies what it replied.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A service that stamps whatever it is sent, until the test ends. Its files go when it is dropped.
pub(crate) struct Authority {
    pub(crate) dir: PathBuf,
    address: SocketAddr,
    asked: Arc<AtomicU64>,
}

impl Authority {
    /// Makes one, with its keys in a new directory of this name beside other temporary ones.
    pub(crate) fn start(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        makes_keys(&dir);
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let asked = Arc::new(AtomicU64::new(0));
        let (counted, place) = (Arc::clone(&asked), dir.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                counted.fetch_add(1, Ordering::SeqCst);
                drop(reply(stream, &place));
            }
        });
        Self {
            dir,
            address,
            asked,
        }
    }

    /// Where it is asked.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// How often it was.
    pub(crate) fn asked(&self) -> u64 {
        self.asked.load(Ordering::SeqCst)
    }

    /// Whether a reply of its is of exactly these bytes.
    pub(crate) fn verifies(&self, reply: &Path, data: &Path) -> bool {
        let (reply, data) = (reply.display().to_string(), data.display().to_string());
        openssl(
            &self.dir,
            &[
                "ts", "-verify", "-in", &reply, "-data", &data, "-CAfile", "ca.pem",
            ],
        )
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn openssl(dir: &Path, arguments: &[&str]) -> bool {
    Command::new("openssl")
        .current_dir(dir)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("openssl")
        .success()
}

/// `ca.pem`, `tsa.pem`, and how to answer.
fn makes_keys(dir: &Path) {
    std::fs::create_dir_all(dir).expect("a folder");
    std::fs::write(dir.join("serial"), "01\n").expect("a file");
    let config = "[req]\ndistinguished_name = name\nprompt = no\n[name]\nCN = Timestamps of a test\n\
        [ca]\nbasicConstraints = critical,CA:TRUE\nkeyUsage = critical,keyCertSign\nsubjectKeyIdentifier = hash\n\
        [tsa]\nbasicConstraints = CA:FALSE\nkeyUsage = critical,digitalSignature\nextendedKeyUsage = critical,timeStamping\n\
        [stamps]\nserial = serial\nsigner_cert = tsa.pem\nsigner_key = tsa.key\nsigner_digest = sha256\n\
        default_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\nordering = yes\ntsa_name = yes\ness_cert_id_alg = sha256\n";
    std::fs::write(dir.join("tsa.cnf"), config).expect("a file");
    for arguments in [
        "req -x509 -newkey rsa:2048 -nodes -days 3 -config tsa.cnf -extensions ca -keyout ca.key -out ca.pem",
        "req -newkey rsa:2048 -nodes -config tsa.cnf -keyout tsa.key -out tsa.csr",
        "x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile tsa.cnf -extensions tsa -out tsa.pem",
    ] {
        let arguments: Vec<&str> = arguments.split(' ').collect();
        assert!(openssl(dir, &arguments), "{arguments:?}");
    }
}

fn reply(stream: TcpStream, dir: &Path) -> std::io::Result<()> {
    let mut says = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.parse().unwrap_or_default();
        }
        if line.is_empty() {
            break;
        }
    }
    let mut query = vec![0; length];
    reader.read_exact(&mut query)?;
    std::fs::write(dir.join("query.tsq"), query)?;
    let arguments = "ts -reply -config tsa.cnf -section stamps -queryfile query.tsq -out reply.tsr";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let _ = openssl(dir, &arguments);
    let reply = std::fs::read(dir.join("reply.tsr"))?;
    write!(
        says,
        "HTTP/1.1 200 OK\r\ncontent-type: application/timestamp-reply\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        reply.len()
    )?;
    says.write_all(&reply)
}
