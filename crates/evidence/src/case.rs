//! A case: all inputs, how each was read, and the deployment that they show together.
//!
//! The one entry to this crate: bytes in, [`Case`] out; it never fails.

use std::sync::Arc;

use calwise_licensing::deployment::Deployment;

use crate::assembly;
use crate::reader::Source;
use crate::readers::{self, COMPLETE};
use crate::segmentation::{Choice, Segment, segments_chosen};
use crate::text::decode::{Decoded, decode};
use crate::text::lines::offset;
use crate::text::wrapped::Unwrapped;

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
    read_chosen(inputs, &[], &mut |_, _| ())
}

/// Reads inputs as a person chose for some lines of some of them, in their order; `told` hears how many are read, and how
/// much of the next in hundredths.
pub fn read_chosen(inputs: Vec<Input>, choices: &[Vec<Choice>], told: &mut dyn FnMut(usize, u32)) -> Case {
    let mut read_next = |(index, input)| {
        let choices = choices.get(index).map_or(&[][..], Vec::as_slice);
        read_one(offset(index), input, choices, &mut |part| told(index, part))
    };
    let inputs: Vec<InputText> = inputs.into_iter().enumerate().map(&mut read_next).collect();
    let observations =
        inputs.iter().flat_map(|input| &input.segments).flat_map(|segment| &segment.observations);
    let deployment = Arc::new(assembly::assemble(observations));
    Case { inputs, deployment }
}

fn read_one(index: u32, input: Input, choices: &[Choice], told: &mut dyn FnMut(u32)) -> InputText {
    told(0);
    let mut decoded = decode(&input.bytes);
    let whole_lines = if COMPLETE { Unwrapped::of(&mut decoded.text) } else { None };
    let source = match &whole_lines {
        Some(unwrapped) => Source::unwrapped(index, unwrapped),
        None => Source::new(index, &decoded.text),
    };
    let whole = source.end().max(1);
    let mut before = 0;
    let segments = segments_chosen(readers::linked(), &source, choices, &mut |byte| {
        let part = byte / whole.div_ceil(100);
        if part > before {
            before = part;
            told(part);
        }
    });
    InputText { name: input.name, bytes: input.bytes.len(), decoded, segments }
}
