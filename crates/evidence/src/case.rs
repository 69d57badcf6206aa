//! A case: all inputs, how each was read, and the deployment that they show together.
//!
//! The one entry to this crate: bytes in, [`Case`] out; it never fails.

use std::sync::Arc;

use calwise_licensing::deployment::Deployment;

use crate::assembly;
use crate::reader::Source;
use crate::segmentation::{Segment, segments};
use crate::text::decode::{Decoded, decode};
use crate::text::lines::offset;

/// One input: a paste or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// An input as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputText {
    /// Its name.
    pub name: String,
    /// How many bytes came in.
    pub bytes: usize,
    /// Its text. Spans are places in it.
    pub decoded: Decoded,
    /// Its parts.
    pub segments: Vec<Segment>,
}

/// All inputs and what they show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The inputs.
    pub inputs: Vec<InputText>,
    /// The deployment that they show together.
    pub deployment: Arc<Deployment>,
}

/// Reads inputs.
pub fn read(inputs: Vec<Input>) -> Case {
    read_and_tell(inputs, &mut |_| ())
}

/// Reads inputs; before each, `told` hears how many are read.
pub fn read_and_tell(inputs: Vec<Input>, told: &mut dyn FnMut(usize)) -> Case {
    let mut read_next = |(index, input)| {
        told(index);
        read_one(offset(index), input)
    };
    let inputs: Vec<InputText> = inputs.into_iter().enumerate().map(&mut read_next).collect();
    let observations =
        inputs.iter().flat_map(|input| &input.segments).flat_map(|segment| &segment.observations);
    let deployment = Arc::new(assembly::assemble(observations));
    Case { inputs, deployment }
}

fn read_one(index: u32, input: Input) -> InputText {
    let decoded = decode(&input.bytes);
    let segments = segments(&Source::new(index, &decoded.text));
    InputText { name: input.name, bytes: input.bytes.len(), decoded, segments }
}
