//! The load: many visitors at once, each on a connection of its own that is kept open, asking again as soon as it is answered.

use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Who asks what, and for how long.
pub struct Plan {
    pub at_once: usize,
    pub lasting: Duration,
    /// The nth request, whole; each n is asked once.
    pub request: Box<dyn Fn(usize) -> String + Send + Sync>,
}

/// How often each status was answered, and in what time.
pub struct Outcome {
    counts: std::collections::BTreeMap<u16, usize>,
    took: Duration,
}

impl Outcome {
    pub fn count(&self, status: u16) -> usize {
        self.counts.get(&status).copied().unwrap_or(0)
    }

    /// Answers of `status` a second; says aloud what else was answered.
    #[allow(clippy::cast_precision_loss, reason = "counts of a benchmark")]
    pub fn per_second(&self, status: u16) -> f64 {
        for (other, n) in &self.counts {
            if *other != status {
                eprintln!("{n} answers were {other}, not {status}");
            }
        }
        self.count(status) as f64 / self.took.as_secs_f64()
    }
}

/// One answer.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

/// Runs a plan against a port of this machine.
pub async fn run(port: u16, plan: &Plan) -> Outcome {
    let began = Instant::now();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let visitors = (0..plan.at_once).map(|_| async {
        let mut counts = std::collections::BTreeMap::<u16, usize>::new();
        let mut connection = Connection::open(port).await;
        while began.elapsed() < plan.lasting {
            let n = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let answer = connection.ask(&(plan.request)(n)).await;
            *counts.entry(answer.status).or_default() += 1;
        }
        counts
    });
    let all = futures::future::join_all(visitors).await;
    let mut counts = std::collections::BTreeMap::new();
    for (status, n) in all.into_iter().flatten() {
        *counts.entry(status).or_default() += n;
    }
    Outcome { counts, took: began.elapsed() }
}

/// One request on a connection of its own.
pub async fn once(port: u16, request: &str) -> Answer {
    Connection::open(port).await.ask(request).await
}

/// Waits until a path is answered with 200.
pub async fn until_answered(port: u16, path: &str) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let began = Instant::now();
    loop {
        if let Ok(stream) = TcpStream::connect(("127.0.0.1", port)).await {
            let answer = Connection { stream, read: Vec::new() }.ask(&request).await;
            assert_eq!(answer.status, 200, "{path}: {}", String::from_utf8_lossy(&answer.body));
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "no answer on port {port}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    async fn open(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server listens");
        stream.set_nodelay(true).expect("a socket");
        Self { stream, read: Vec::with_capacity(64 * 1024) }
    }

    async fn ask(&mut self, request: &str) -> Answer {
        self.stream.write_all(request.as_bytes()).await.expect("the server reads");
        let head = loop {
            if let Some(at) = self.read.windows(4).position(|w| w == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await;
        };
        let text = String::from_utf8_lossy(&self.read[..head]).to_ascii_lowercase();
        let status = text.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
        let length: usize = text.lines().find_map(|l| l.strip_prefix("content-length:")).and_then(|l| l.trim().parse().ok()).unwrap_or(0);
        assert!(!text.contains("transfer-encoding"), "the load reads answers of known length");
        while self.read.len() < head + length {
            self.more().await;
        }
        let body = self.read[head..head + length].to_vec();
        self.read.drain(..head + length);
        Answer { status, body }
    }

    async fn more(&mut self) {
        let n = self.stream.read_buf(&mut self.read).await.expect("the server answers");
        assert!(n > 0, "the server ended the connection");
    }
}
