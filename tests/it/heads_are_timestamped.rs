//! Somebody else says when a head existed: a timestamp authority made with openssl, and openssl verifies its replies.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::harness::process::write_config;
use super::harness::{Setting, Site};

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

/// An authority of its own: `ca.pem`, `tsa.pem`, and how to answer.
fn authority(dir: &Path) {
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

/// Answers queries as the authority, until the test ends.
fn service(dir: PathBuf) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            drop(reply(stream, &dir));
        }
    });
    address
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

fn verifies(dir: &Path, reply: &Path, data: &Path) -> bool {
    let (reply, data) = (reply.display().to_string(), data.display().to_string());
    openssl(
        dir,
        &[
            "ts", "-verify", "-in", &reply, "-data", &data, "-CAfile", "ca.pem",
        ],
    )
}

#[test]
#[ignore = "needs openssl: `cargo xtask test`"]
fn a_head_a_day_and_each_batch_are_timestamped_and_openssl_verifies_it() {
    let dir = std::env::temp_dir().join(format!("clameur-tsa-{}", std::process::id()));
    authority(&dir);
    let address = service(dir.clone());
    let site = Site::set_with(Setting::default(), |config| {
        config.timestamp_service = Some(format!("http://{address}/"));
    });
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let list = format!("/log/{}/stamps.json", site.slug);
    let stamps = |site: &Site| -> Vec<serde_json::Value> {
        let json = site.get(&list).expect(200);
        let json: serde_json::Value = serde_json::from_slice(&json.body).expect("JSON");
        json["stamps"].as_array().expect("a list").clone()
    };
    // The server looks by itself, soon after its start.
    for _ in 0..600 {
        if !stamps(&site).is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let first = stamps(&site).pop().expect("a head is timestamped");
    let size = first["size"].as_u64().expect("a size");
    let fetched = |kind: &str| {
        let path = dir.join(format!("fetched.{kind}"));
        let file = site
            .get(&format!("/log/{}/stamps/{size}.{kind}", site.slug))
            .expect(200);
        std::fs::write(&path, &file.body).expect("a file");
        path
    };
    let (head, reply) = (fetched("checkpoint"), fetched("tsr"));
    assert!(verifies(&dir, &reply, &head));
    let text = std::fs::read_to_string(&head).expect("a note");
    assert!(
        text.contains(&format!("/log/{}\n{size}\n", site.slug)),
        "{text}"
    );
    let other = dir.join("other.checkpoint");
    std::fs::write(&other, text.replace('\n', "\n\n")).expect("a file");
    assert!(
        !verifies(&dir, &reply, &other),
        "of these bytes and no others"
    );
    site.get(&format!("/log/{}/stamps/{}.tsr", site.slug, size + 1))
        .expect(404);

    // Freezing: the head that covers the batch, beside the dossier and on the site.
    let config = site.dir.join("desk.toml");
    write_config(&config, &site.config);
    let dossier = site.dir.join("1.tar");
    let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["batch", "freeze", &site.slug, "--yes", "--config"])
        .arg(&config)
        .arg("--out")
        .arg(&dossier)
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("openssl ts -verify"),
        "{said}"
    );
    let beside = |end: &str| site.dir.join(format!("1.tar.{end}"));
    assert!(verifies(&dir, &beside("tsr"), &beside("checkpoint")));
    assert_eq!(stamps(&site).len(), 2);
    site.everything_agrees();
    std::fs::remove_dir_all(&dir).expect("removed");
}
