//! Nothing to link: the tests across crates are in `suite/`, the browser tests in `browser/`.
