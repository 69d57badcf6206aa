//! The greatest number that divides two others.

/// The greatest number that divides both; the other one where one is nothing.
pub(crate) const fn greatest_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
