//! The runner of the wasm tests, built only when they run.
//! It is wasm-bindgen's own, taken from the lock file, so that it fits the library to the byte.
//! How it finds a browser is set by `cargo xtask test-runner`, which calls it.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
