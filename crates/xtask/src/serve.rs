//! A web server that sends the built page as a production host does: policy, types, caching, compression.
//! For one person or one test run; which files there are is `site`'s to know.

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use anyhow::{anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

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
    let server = listen(options)?;
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
    println!("Serving {}\n{}   Ctrl-C ends", folder.display(), address(&server, &options.base));
    for thread in answer(server, &site, &options.base) {
        thread.join().map_err(|_| anyhow!("the server stopped by itself: start it again"))?;
    }
    Ok(())
}

/// Serves a built folder on a free port while the process lives, and gives its address.
pub(crate) fn in_background(site: &Site, base: &str) -> anyhow::Result<String> {
    let server = listen(&Options { port: 0, ..Options::default() })?;
    let address = address(&server, base);
    answer(server, site, base);
    Ok(address)
}

fn listen(options: &Options) -> anyhow::Result<Server> {
    let Options { bind, port, .. } = options;
    let host = if bind.contains(':') && !bind.starts_with('[') { format!("[{bind}]") } else { bind.clone() };
    let server = Server::http(format!("{host}:{port}"));
    server.map_err(|error| match error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
        Some(std::io::ErrorKind::AddrInUse) => {
            anyhow!("port {port} on {bind} is in use: end what uses it, or choose another with --port")
        }
        Some(std::io::ErrorKind::PermissionDenied) => {
            anyhow!("port {port} on {bind} needs more rights: choose one above 1023 with --port")
        }
        _ => anyhow!("cannot listen on {bind} port {port} ({error}): choose another address with --bind"),
    })
}

fn address(server: &Server, base: &str) -> String {
    format!("http://{}{base}", server.server_addr())
}

/// Answers on a few threads: a browser opens several connections at once.
fn answer(server: Server, site: &Site, base: &str) -> Vec<thread::JoinHandle<()>> {
    let server = Arc::new(server);
    let work = |_| {
        let (server, site, base) = (Arc::clone(&server), site.clone(), base.to_owned());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                let response = respond(&site, &base, &request);
                // A browser that has gone away needs no answer.
                let _ = request.respond(response);
            }
        })
    };
    (0..4).map(work).collect()
}

type Answer = Response<Cursor<Arc<[u8]>>>;

fn respond(site: &Site, base: &str, request: &Request) -> Answer {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(405, "Only GET and HEAD").with_header(header("Allow", "GET, HEAD"));
    }
    if base != "/" && (path == "/" || format!("{path}/") == base) {
        return plain(307, "The page is elsewhere").with_header(header("Location", base));
    }
    let Some((name, file)) = path.strip_prefix(base).and_then(|path| site.find(path)) else {
        return plain(404, "Not found");
    };
    let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let (body, encoding) = file.accepted(accepted.map_or("", |header| header.value.as_str()));
    let mut response = with_body(200, body)
        .with_header(header("Content-Type", site::media_type(name)))
        .with_header(header("Cache-Control", policy::cache(name)));
    if let Some(encoding) = encoding {
        response.add_header(header("Content-Encoding", encoding));
    }
    if file.varies() {
        response.add_header(header("Vary", "Accept-Encoding"));
    }
    response
}

fn plain(status: u16, text: &str) -> Answer {
    with_body(status, Arc::from(text.as_bytes()))
        .with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

fn with_body(status: u16, body: Arc<[u8]>) -> Answer {
    let length = body.len();
    let mut response = Response::new(StatusCode(status), Vec::new(), Cursor::new(body), Some(length), None)
        .with_chunked_threshold(usize::MAX)
        .with_header(header("Content-Security-Policy", &policy::header()));
    for (name, value) in policy::HEADERS {
        response.add_header(header(name, value));
    }
    response
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values of headers are ASCII constants of this program")
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
        assert!(page.contains("Content-Type: text/html; charset=utf-8"));
    }

    #[test]
    fn the_rest_is_redirected_or_refused() {
        let (host, _) = served();
        assert!(ask(&host, "GET /").contains("Location: /sub/path/"));
        assert!(ask(&host, "GET /sub/path").contains("Location: /sub/path/"));
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
    fn a_taken_port_is_one_sentence() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = run(&Options { port, folder: Some("none".into()), ..Options::default() })
            .unwrap_err()
            .to_string();
        assert!(error.contains("is in use") && error.contains("--port"), "{error}");
    }
}
