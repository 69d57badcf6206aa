//! The parts that pages are made of, one in a file.
//!
//! They show what they are given and send actions; what is true is the report's, what changes is
//! `state`'s. None of them touches the browser while it renders.

pub mod badges;
pub mod button;
pub mod case_bar;
pub mod cell;
pub mod command_block;
pub mod copy_button;
pub mod counts;
pub mod coverage_bar;
pub mod dialog;
pub mod disputed;
pub mod evidence_list;
pub mod evidence_row;
pub mod fact_table;
pub mod file_button;
pub mod finding_card;
pub mod finding_list;
pub mod footer;
pub mod host_matrix;
pub mod icon;
pub mod machine_tag;
pub mod mark;
pub mod menu;
pub mod missing_facts;
pub mod not_run;
pub mod progress;
pub mod prose;
pub mod read_as;
pub mod remedy_ladder;
pub mod requests;
pub mod ruled_out;
pub mod setting_table;
pub mod shortcuts;
pub mod source_line;
pub mod source_links;
pub mod source_pane;
pub mod tabs;
pub mod toast;
pub mod top_bar;
pub mod verdict_card;
pub mod version_explorer;
pub mod version_table;
