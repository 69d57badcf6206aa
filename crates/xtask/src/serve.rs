//! A web server that sends the built page as a production host does: policy, types, caching, compression.
//! For one person or one test run; which files there are is `site`'s to know.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, anyhow, bail};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, VARY};
use hyper::http::response::Builder;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;

use crate::project::Project;
use crate::site::{self, Site};
use crate::{budget, bundle, policy};

/// How to serve.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// The address to listen on.
    pub bind: String,
    /// The path of the page, with a slash on both sides.
    pub base: String,
    /// A built folder to serve instead of building one.
    pub folder: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, bind: "127.0.0.1".to_owned(), base: "/".to_owned(), folder: None }
    }
}

/// Builds the page unless told otherwise, and serves it until the process ends.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    // The port first: nobody wants to wait for a build to hear that it is taken.
    let listener = listen(options)?;
    let folder = if let Some(folder) = &options.folder {
        folder.clone()
    } else {
        let project = Project::find()?;
        let folder = project.target.join("site");
        let listing = bundle::write(&project, &folder)?;
        if let Err(error) = budget::check(&listing) {
            eprintln!("warning: {error:#}");
        }
        folder
    };
    let site = Site::read(&folder)?;
    if site.find("").is_none() {
        bail!("{} has no index.html: build it with `cargo xtask dist`", folder.display());
    }
    println!("Serving {}\n{}   Ctrl-C ends", folder.display(), address(&listener, &options.base)?);
    answer(listener, &site, &options.base).context("the server stopped by itself: start it again")
}

/// Serves a built folder on a free port while the process lives, and gives its address.
pub(crate) fn in_background(site: &Site, base: &str) -> anyhow::Result<String> {
    let listener = listen(&Options { port: 0, ..Options::default() })?;
    let address = address(&listener, base)?;
    let (site, base) = (site.clone(), base.to_owned());
    // Whoever asked notices an end of the server at the next request.
    thread::spawn(move || answer(listener, &site, &base));
    Ok(address)
}

fn listen(options: &Options) -> anyhow::Result<TcpListener> {
    let Options { bind, port, .. } = options;
    let host = if bind.contains(':') && !bind.starts_with('[') { format!("[{bind}]") } else { bind.clone() };
    TcpListener::bind(format!("{host}:{port}")).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            anyhow!("port {port} on {bind} is in use: end what uses it, or choose another with --port")
        }
        io::ErrorKind::PermissionDenied => {
            anyhow!("port {port} on {bind} needs more rights: choose one above 1023 with --port")
        }
        _ => anyhow!("cannot listen on {bind} port {port} ({error}): choose another address with --bind"),
    })
}

fn address(listener: &TcpListener, base: &str) -> anyhow::Result<String> {
    Ok(format!("http://{}{base}", listener.local_addr()?))
}

/// Answers until the process ends.
///
/// A task for each connection: a browser opens several at once and keeps them, and none may wait for another.
fn answer(listener: TcpListener, site: &Site, base: &str) -> anyhow::Result<()> {
    listener.set_nonblocking(true)?;
    let shared = Arc::new((site.clone(), base.to_owned()));
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            let Ok((connection, _)) = listener.accept().await else {
                // One that was given up before it was taken, or too many open at once: the next may do.
                tokio::task::yield_now().await;
                continue;
            };
            let shared = Arc::clone(&shared);
            let service = service_fn(move |request| {
                let answer = respond(&shared.0, &shared.1, &request);
                async move { Ok::<_, Infallible>(answer) }
            });
            // A browser that has gone away needs no answer.
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
        }
    })
}

type Answer = Response<Full<Bytes>>;

fn respond<B>(site: &Site, base: &str, request: &Request<B>) -> Answer {
    let path = request.uri().path();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(with_policy(405).header(ALLOW, "GET, HEAD"), "Only GET and HEAD");
    }
    if base != "/" && (path == "/" || format!("{path}/") == base) {
        return plain(with_policy(307).header(LOCATION, base), "The page is elsewhere");
    }
    let Some((name, file)) = path.strip_prefix(base).and_then(|path| site.find(path)) else {
        return plain(with_policy(404), "Not found");
    };
    let encodings = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let (body, encoding) = file.accepted(encodings.unwrap_or_default());
    let mut response = with_policy(200)
        .header(CONTENT_TYPE, site::media_type(name))
        .header(CACHE_CONTROL, policy::cache(name));
    if let Some(encoding) = encoding {
        response = response.header(CONTENT_ENCODING, encoding);
    }
    if file.varies() {
        response = response.header(VARY, "Accept-Encoding");
    }
    finish(response, Bytes::from_owner(body))
}

fn plain(response: Builder, text: &'static str) -> Answer {
    finish(response.header(CONTENT_TYPE, "text/plain; charset=utf-8"), Bytes::from_static(text.as_bytes()))
}

fn with_policy(status: u16) -> Builder {
    let response = Response::builder().status(status).header("Content-Security-Policy", policy::header());
    policy::HEADERS.iter().fold(response, |response, (name, value)| response.header(*name, *value))
}

fn finish(response: Builder, body: Bytes) -> Answer {
    response.body(Full::new(body)).expect("names and values of headers are ASCII constants of this program")
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    /// Serves the page's own sources: any folder with an index.html will do.
    fn served() -> (String, String) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../static");
        let address = in_background(&Site::read(&folder).unwrap(), "/sub/path/").unwrap();
        let host = address.trim_start_matches("http://").trim_end_matches("/sub/path/").to_owned();
        (host, address)
    }

    fn ask(host: &str, line: &str) -> String {
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn the_page_has_its_headers() {
        let (host, address) = served();
        assert!(address.ends_with("/sub/path/"));
        let page = ask(&host, "GET /sub/path/?x#y");
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.contains(&policy::header()) && page.contains("nosniff") && page.contains("no-cache"));
        assert!(page.contains("content-type: text/html; charset=utf-8"));
    }

    #[test]
    fn the_rest_is_redirected_or_refused() {
        let (host, _) = served();
        assert!(ask(&host, "GET /").contains("location: /sub/path/"));
        assert!(ask(&host, "GET /sub/path").contains("location: /sub/path/"));
        for line in [
            "GET /boot.js",
            "GET /sub/path/../Cargo.toml",
            "GET /sub/path/%2e%2e/Cargo.toml",
            "GET /sub/path/x",
        ] {
            assert!(ask(&host, line).starts_with("HTTP/1.1 404"), "{line}");
        }
        assert!(ask(&host, "POST /sub/path/").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn no_connection_waits_for_another() {
        let (host, _) = served();
        let mut open: Vec<_> = (0..40).map(|_| TcpStream::connect(&host).unwrap()).collect();
        for stream in open.iter_mut().rev() {
            stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
            write!(stream, "GET /sub/path/ HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut start = [0; 12];
            stream.read_exact(&mut start).unwrap();
            assert_eq!(&start, b"HTTP/1.1 200");
        }
    }

    #[test]
    fn a_taken_port_is_one_sentence() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = run(&Options { port, folder: Some("none".into()), ..Options::default() })
            .unwrap_err()
            .to_string();
        assert!(error.contains("is in use") && error.contains("--port"), "{error}");
    }
}
