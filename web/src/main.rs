//! The entry point of the page.
//!
//! Everything is in the library, so that tests can use it; here is nothing but the start.

fn main() {
    calwise_web::start();
}
