//! The Content-Security-Policy and the other headers of the page: said once, here.
//! The page's `<meta>`, `cargo xtask serve` and the files for hosts are filled from it.

/// What the page may do. It cannot reach another host, run inline code or compile text.
///
/// `app-worker` is the one Trusted Types policy, made in `boot.js` for its own address.
const PAGE: [&str; 11] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app-worker",
];

/// What only a header can say; browsers warn about it in a `<meta>`.
const HEADER_ONLY: [&str; 1] = ["frame-ancestors 'none'"];

/// Headers with one value for every file.
pub(crate) const HEADERS: [(&str, &str); 2] =
    [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];

/// For files whose name changes with their content.
pub(crate) const CACHE_FOREVER: &str = "public, max-age=31536000, immutable";

/// For the page itself, which names the others.
pub(crate) const CACHE_ASK: &str = "no-cache";

/// The folder of the files whose name changes with their content.
pub(crate) const HASHED: &str = "assets/";

/// The policy as the page states it.
pub(crate) fn meta() -> String {
    PAGE.join("; ")
}

/// The policy as a host states it.
pub(crate) fn header() -> String {
    PAGE.iter().chain(&HEADER_ONLY).copied().collect::<Vec<_>>().join("; ")
}

/// How long a browser may keep the file at this path.
pub(crate) fn cache(path: &str) -> &'static str {
    if path.starts_with(HASHED) { CACHE_FOREVER } else { CACHE_ASK }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_inline_and_nobody_else() {
        for word in ["'unsafe-inline'", "'unsafe-eval'", "http", "*", "blob:", "'strict-dynamic'"] {
            assert!(!header().contains(word), "{word}");
        }
    }

    #[test]
    fn the_header_is_the_meta_and_more() {
        assert!(header().starts_with(&meta()));
        assert!(!meta().contains("frame-ancestors"));
    }

    #[test]
    fn no_quotation_mark_breaks_the_files_for_hosts() {
        assert!(!header().contains('"'));
    }
}
