//! A failing input made smaller: parts are left out as long as it still fails.

use std::time::{Duration, Instant};

/// The smallest input found within a time that a test still fails on.
pub fn smaller(bytes: &[u8], within: Duration, fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let until = Instant::now() + within;
    let mut best = bytes.to_vec();
    let mut part = best.len() / 2;
    while part > 0 {
        let mut at = 0;
        while at < best.len() && Instant::now() < until {
            let mut less = best.clone();
            less.drain(at..(at + part).min(best.len()));
            if fails(&less) {
                best = less;
            } else {
                at += part;
            }
        }
        part /= 2;
    }
    best
}
