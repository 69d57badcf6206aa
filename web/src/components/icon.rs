//! Icons, drawn inline in the colour of the text.
//!
//! A 16-unit grid and 1.5 strokes; error and warning are filled shapes with a cut-out.

use crate::engine::v1::{CellState, Severity, Tone};
use yew::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Octagon with a cross.
    Error,
    /// Triangle with an exclamation mark.
    Warning,
    /// Circle with an i.
    Info,
    /// Circle with a tick.
    Complete,
    /// Dashed circle with a question mark.
    Unknown,
    /// A session host.
    Host,
    /// Another server.
    Server,
    /// A tick.
    Tick,
    /// Points down: opens.
    Down,
    /// Points up: closes.
    Up,
    /// Two sheets.
    Copy,
    /// An eye: read-only.
    Eye,
    /// An arrow back: reversible.
    Back,
    /// A switch: risky.
    Switch,
    /// A padlock.
    Lock,
    /// A half-filled circle: the theme.
    Theme,
    /// Three lines: a menu.
    Menu,
    /// A question mark in a circle: help.
    Help,
    /// A cross.
    Close,
    /// A magnifying glass.
    Search,
    /// A sheet of paper.
    Sheet,
    /// A printer.
    Printer,
    /// An arrow into a tray.
    Download,
}

impl From<Severity> for Kind {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Info => Self::Info,
        }
    }
}

impl From<Tone> for Kind {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Error => Self::Error,
            Tone::Warning => Self::Warning,
            Tone::Info => Self::Info,
            Tone::Ok => Self::Complete,
            Tone::Unknown => Self::Unknown,
        }
    }
}

impl Kind {
    /// The icon of a cell; none for what is neither good nor bad.
    pub fn of_cell(state: CellState) -> Option<Self> {
        match state {
            CellState::Ok => Some(Self::Complete),
            CellState::Bad => Some(Self::Error),
            CellState::Warning => Some(Self::Warning),
            CellState::Unknown => Some(Self::Unknown),
            CellState::Neutral => None,
        }
    }

    /// The class that gives the icon its hue, where it has one.
    fn hue(self) -> Option<&'static str> {
        match self {
            Self::Error => Some("is-error"),
            Self::Warning => Some("is-warning"),
            Self::Info => Some("is-info"),
            Self::Complete => Some("is-ok"),
            Self::Unknown => Some("is-unknown"),
            _ => None,
        }
    }

    /// The drawing: filled paths or outlines.
    fn path(self) -> &'static str {
        match self {
            Self::Error => {
                "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM6.2 5.1 5.1 6.2 6.9 8 5.1 9.8l1.1 1.1L8 9.1l1.8 1.8 1.1-1.1L9.1 8l1.8-1.8-1.1-1.1L8 6.9z"
            }
            Self::Warning => {
                "M8 1q.6 0 .9.5l6.3 11.7q.5 1.1-.7 1.1h-13q-1.2 0-.7-1.1L7.1 1.5Q7.400 1 8 1zM7.200 5.400v4.300h1.600V5.400zM7.200 11v1.700h1.600V11z"
            }
            Self::Info => "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M8 7.300v3.800M8 4.700v.4",
            Self::Complete => {
                "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M5.200 8.200l2 2 3.700-4.100"
            }
            Self::Unknown => "M6.200 6.300a1.800 1.800 0 1 1 2.700 1.600c-.6.3-.9.6-.9 1.300M8 11.200v.3",
            Self::Host => "M1.750 2.750h12.500v8H1.750zM8 10.750v3M5 13.750h6",
            Self::Server => {
                "M2.250 2.250h11.500v5H2.250zM2.250 8.750h11.500v5H2.250zM5 4.750h.3M5 11.250h.3M8 4.750h3M8 11.250h3"
            }
            Self::Tick => "M3 8.500l3.500 3.500L13 4.500",
            Self::Down => "M3.500 6 8 10.500 12.500 6",
            Self::Up => "M3.500 10 8 5.500 12.500 10",
            Self::Copy => "M5.750 5.750h8.500v8.500h-8.500zM10.250 5.500V1.750h-8.500v8.500H5.500",
            Self::Eye => {
                "M1.200 8C3 5 5.300 3.500 8 3.500S13 5 14.800 8C13 11 10.700 12.500 8 12.500S3 11 1.200 8zM8 6.200a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600"
            }
            Self::Back => "M5.500 2.500 2.500 5.500l3 3M2.800 5.500H10a3.500 3.500 0 0 1 0 7H6.500",
            Self::Switch => "M8 1.500v6M4.500 3.700a5.500 5.500 0 1 0 7 0",
            Self::Lock => "M3.250 7.250h9.500v6.500h-9.500zM5.250 7V4.500a2.750 2.750 0 0 1 5.500 0V7",
            Self::Theme => "M8 1.750a6.250 6.250 0 1 0 0 12.500z",
            Self::Menu => "M2 4h12M2 8h12M2 12h12",
            Self::Help => {
                "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M6.200 6.300a1.800 1.800 0 1 1 2.700 1.600c-.6.3-.9.6-.9 1.300M8 11.200v.3"
            }
            Self::Close => "M4 4l8 8M12 4l-8 8",
            Self::Search => {
                "M7 2.250a4.750 4.750 0 1 0 0 9.500 4.750 4.750 0 0 0 0-9.500M10.500 10.500l3.800 3.800"
            }
            Self::Sheet => "M3.250 1.750h6l3.500 3.500v9h-9.500zM9 2v3.500h3.500",
            Self::Printer => {
                "M4.250 6V1.750h7.500V6M4 11.750H1.750v-5.500h12.500v5.500H12M4.250 9.750h7.500v4.500h-7.500z"
            }
            Self::Download => "M8 1.750v8M4.700 6.500 8 9.800l3.300-3.300M2.250 11v3.250h11.500V11",
        }
    }
}

/// An icon beside its word; never alone, so it is hidden from people who do not see it.
pub fn icon(kind: Kind) -> Html {
    sized(kind, false)
}

/// The same, 24 px.
pub fn large_icon(kind: Kind) -> Html {
    sized(kind, true)
}

fn sized(kind: Kind, large: bool) -> Html {
    let filled = matches!(kind, Kind::Error | Kind::Warning);
    let half = kind == Kind::Theme;
    html! {
        <svg class={classes!("icon", kind.hue(), large.then_some("large"), filled.then_some("filled"))}
            viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            if kind == Kind::Unknown {
                <circle class="dashed" cx="8" cy="8" r="6.5" stroke-dasharray="2.3 1.784" />
            } else if half {
                <circle cx="8" cy="8" r="6.25" />
            }
            <path class={half.then_some("solid")} fill-rule="evenodd" d={kind.path()} />
        </svg>
    }
}
