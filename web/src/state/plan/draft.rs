//! Requirements as they are being typed, and their way to the file and back.
//!
//! Every cell is text, so that a half-typed number is kept; whether it is one is the engine's to say.

use super::table::{Column, EACH, Kind, Table};
use crate::engine::lower_case;
use serde_json::{Map, Value};
use std::rc::Rc;

/// What separates several names in one cell: no name holds it.
pub const BETWEEN: char = '\n';

/// A cell that says that there are none at all: an empty one leaves it open. No name is written so.
pub const NONE_AT_ALL: &str = "[]";

/// Requirements that are kept under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// The name.
    pub name: String,
    /// The file of them, JSON, without scenarios of its own.
    pub json: Rc<str>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Tells it from the others as long as the page is open.
    pub id: usize,
    /// One text for each column.
    pub cells: Vec<String>,
}

/// All tables with their rows. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    tables: [Rc<Vec<Rc<Row>>>; 7],
    scenarios: Rc<Vec<Scenario>>,
    next: usize,
}

/// A cell: table, number of the row, number of the column.
pub type Place = (Table, usize, usize);

/// Where a problem stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// In a cell.
    Cell(Place),
    /// In a table as a whole, or in a whole row of it.
    Table(Table),
    /// In the file.
    File,
}

impl Default for Draft {
    fn default() -> Self {
        let mut draft =
            Self { tables: std::array::from_fn(|_| Rc::default()), scenarios: Rc::default(), next: 0 };
        draft.insert(Table::Settings, 0);
        draft
    }
}

impl Draft {
    /// The rows of a table.
    pub fn rows(&self, table: Table) -> &Rc<Vec<Rc<Row>>> {
        &self.tables[table as usize]
    }

    fn rows_mut(&mut self, table: Table) -> &mut Vec<Rc<Row>> {
        Rc::make_mut(&mut self.tables[table as usize])
    }

    /// Other requirements that are kept to compare these with.
    pub fn scenarios(&self) -> &Rc<Vec<Scenario>> {
        &self.scenarios
    }

    /// Keeps requirements under a name, or under a name like it where that is taken.
    pub fn keep(&mut self, name: &str, json: &str) {
        let name = self.free_name(name, None);
        Rc::make_mut(&mut self.scenarios).push(Scenario { name, json: json.into() });
    }

    /// Gives a scenario another name.
    pub fn rename_scenario(&mut self, at: usize, name: &str) {
        let name = self.free_name(name, Some(at));
        if let Some(scenario) = Rc::make_mut(&mut self.scenarios).get_mut(at) {
            scenario.name = name;
        }
    }

    /// Forgets a scenario.
    pub fn drop_scenario(&mut self, at: usize) {
        if at < self.scenarios.len() {
            Rc::make_mut(&mut self.scenarios).remove(at);
        }
    }

    /// The requirements of a scenario, with all scenarios beside them.
    pub fn of_scenario(&self, at: usize) -> Option<Self> {
        let draft = Self::read(&self.scenarios.get(at)?.json)?;
        Some(Self { scenarios: self.scenarios.clone(), ..draft })
    }

    fn free_name(&self, wanted: &str, of: Option<usize>) -> String {
        let wanted = wanted.trim();
        let others = || self.scenarios.iter().enumerate().filter(|(at, _)| Some(*at) != of);
        let is_free = |name: &str| others().all(|(_, other)| lower_case(&other.name) != lower_case(name));
        let numbered = (2..).map(|number| format!("{wanted} ({number})"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|name| is_free(name)).unwrap_or_default()
    }

    /// A cell; empty where there is none.
    pub fn cell(&self, (table, row, column): Place) -> &str {
        self.rows(table).get(row).and_then(|row| row.cells.get(column)).map_or("", String::as_str)
    }

    /// A cell of the settings, by the id of its column.
    pub fn setting(&self, id: &str) -> &str {
        Table::Settings.column(id).map_or("", |column| self.cell((Table::Settings, 0, column)))
    }

    /// Writes a cell; where there is none, nothing happens.
    pub fn set(&mut self, (table, row, column): Place, value: &str) {
        if let Some(row) = self.rows_mut(table).get_mut(row)
            && let Some(cell) = Rc::make_mut(row).cells.get_mut(column)
        {
            value.clone_into(cell);
        }
    }

    /// Names of the rows of a table that have one.
    pub fn names(&self, table: Table) -> Vec<String> {
        let Some(column) = table.columns().iter().position(|column| column.kind == Kind::Name) else {
            return Vec::new();
        };
        let names = self.rows(table).iter().map(|row| row.cells[column].trim().to_owned());
        names.filter(|name| !name.is_empty()).collect()
    }

    /// A new row before another, or at the end.
    pub fn insert(&mut self, table: Table, at: usize) -> usize {
        let cells = table.columns().iter().map(|column| column.default.to_owned()).collect();
        self.insert_cells(table, at, cells)
    }

    /// A row with these cells before another, or at the end. Returns where it stands.
    pub fn insert_cells(&mut self, table: Table, at: usize, cells: Vec<String>) -> usize {
        self.next += 1;
        let row = Rc::new(Row { id: self.next, cells });
        let rows = self.rows_mut(table);
        let at = at.min(rows.len());
        rows.insert(at, row);
        at
    }

    /// Takes a row out.
    pub fn remove(&mut self, table: Table, row: usize) {
        if row < self.rows(table).len() {
            self.rows_mut(table).remove(row);
        }
    }

    /// Lets two neighbours change places.
    pub fn swap(&mut self, table: Table, row: usize, other: usize) {
        if row.max(other) < self.rows(table).len() {
            self.rows_mut(table).swap(row, other);
        }
    }

    /// Every reference to a row by its name gets its new name.
    pub fn rename(&mut self, table: Table, from: &str, to: &str) {
        for other in Table::ALL {
            for (column, described) in other.columns().iter().enumerate() {
                if !matches!(described.kind, Kind::NameOf(of) | Kind::NamesOf(of) if of == table) {
                    continue;
                }
                for row in 0..self.rows(other).len() {
                    let cell = self.cell((other, row, column));
                    if names_of(cell).any(|name| name == from) {
                        let renamed: Vec<&str> =
                            names_of(cell).map(|name| if name == from { to } else { name }).collect();
                        let renamed = renamed.join("\n");
                        self.set((other, row, column), &renamed);
                    }
                }
            }
        }
    }

    /// Whether a row says nothing yet. Such a row is no part of the file.
    pub fn is_blank(&self, table: Table, row: usize) -> bool {
        let is_blank = |row: &Rc<Row>| {
            row.cells.iter().zip(table.columns()).all(|(cell, column)| cell.trim() == column.default)
        };
        self.rows(table).get(row).is_none_or(is_blank)
    }

    /// Whether nothing was entered yet.
    pub fn is_empty(&self) -> bool {
        let says_nothing = |table| (0..self.rows(table).len()).all(|row| self.is_blank(table, row));
        Table::ALL.into_iter().all(says_nothing)
    }

    /// The rows of a table that are part of the file.
    fn written(&self, table: Table) -> impl Iterator<Item = usize> {
        (0..self.rows(table).len()).filter(move |&row| !self.is_blank(table, row))
    }

    /// The file, JSON, without scenarios. What is no number yet stands there as it was typed.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(&Value::Object(self.file())).unwrap_or_default()
    }

    /// The same with scenarios.
    pub fn whole_json(&self) -> String {
        let mut file = self.file();
        let scenario = |scenario: &Scenario| {
            let mut inner: Value = serde_json::from_str(&scenario.json).unwrap_or_default();
            if let Value::Object(inner) = &mut inner {
                inner.remove("format");
                inner.remove("version");
            }
            serde_json::json!({ "name": scenario.name, "requirements": inner })
        };
        if !self.scenarios.is_empty() {
            file.insert("scenarios".to_owned(), self.scenarios.iter().map(scenario).collect());
        }
        serde_json::to_string_pretty(&Value::Object(file)).unwrap_or_default()
    }

    fn file(&self) -> Map<String, Value> {
        let mut file = Map::new();
        begin(&mut file);
        for table in Table::ALL {
            if table == Table::Settings {
                self.write_row(table, 0, &mut file);
                continue;
            }
            let rows: Vec<Value> = self
                .written(table)
                .map(|row| {
                    let mut object = Map::new();
                    self.write_row(table, row, &mut object);
                    Value::Object(object)
                })
                .collect();
            if table != Table::Prices || !rows.is_empty() {
                put(&mut file, table.path(), Value::Array(rows));
            }
        }
        file
    }

    fn write_row(&self, table: Table, row: usize, object: &mut Map<String, Value>) {
        for (number, column) in table.columns().iter().enumerate() {
            let cell = self.cell((table, row, number)).trim();
            if column.path == EACH {
                self.write_each(row, number, object);
            } else if column.path != "signs_in_from"
                && let Some(value) = value(column.kind, cell)
            {
                put(object, column.path, value);
            }
        }
    }

    /// What a group signs in from: the number, and before it of what.
    fn write_each(&self, row: usize, column: usize, object: &mut Map<String, Value>) {
        let (of, each) =
            (self.cell((Table::People, row, column - 1)), self.cell((Table::People, row, column)));
        if of.is_empty() && each.trim().is_empty() {
            return;
        }
        let mut from = Map::new();
        let of = if of.is_empty() { "devices-per-person" } else { of };
        if let Some(value) = value(Kind::Decimal, each.trim()) {
            from.insert(of.to_owned(), value);
        }
        object.insert("signs_in_from".to_owned(), Value::Object(from));
    }

    /// The draft of a file, JSON. What is not of the format is left out: the engine says what that is.
    pub fn read(json: &str) -> Option<Self> {
        let file: Value = serde_json::from_str(json).ok()?;
        let mut draft = Self::default();
        for table in Table::ALL {
            if table == Table::Settings {
                for (number, column) in table.columns().iter().enumerate() {
                    draft.set((table, 0, number), &read_cell(&file, column));
                }
                continue;
            }
            for row in find(&file, table.path()).and_then(Value::as_array).into_iter().flatten() {
                let cells = table.columns().iter().map(|column| read_cell(row, column)).collect();
                draft.insert_cells(table, usize::MAX, cells);
            }
        }
        for scenario in file.get("scenarios").and_then(Value::as_array).into_iter().flatten() {
            let name = scenario.get("name").and_then(Value::as_str);
            let inner = scenario.get("requirements").and_then(Value::as_object);
            if let (Some(name), Some(inner)) = (name, inner) {
                let mut inner = inner.clone();
                begin(&mut inner);
                let json = serde_json::to_string_pretty(&Value::Object(inner)).unwrap_or_default();
                draft.keep(name, &json);
            }
        }
        Some(draft)
    }

    /// Where in the tables a path of the file stands, such as `pools[2].version`.
    pub fn spot(&self, path: &str) -> Spot {
        let tables = Table::ALL.into_iter().filter(|table| *table != Table::Settings);
        for table in tables {
            let Some(rest) = path.strip_prefix(table.path()) else { continue };
            let Some((row, field)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
                if rest.is_empty() {
                    return Spot::Table(table);
                }
                continue;
            };
            let row = row.parse().ok().and_then(|row| self.written(table).nth(row));
            let field = field.trim_start_matches('.');
            return match (row, column_of(table, field)) {
                (Some(row), Some(column)) => Spot::Cell((table, row, column)),
                _ => Spot::Table(table),
            };
        }
        column_of(Table::Settings, path).map_or(Spot::File, |column| Spot::Cell((Table::Settings, 0, column)))
    }
}

/// The column at a path within a row, or that of the field around it.
fn column_of(table: Table, field: &str) -> Option<usize> {
    if field.starts_with("signs_in_from") {
        return table.column("each");
    }
    let is_at = |column: &Column| {
        field.strip_prefix(column.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    table.columns().iter().position(is_at)
}

/// The names in a cell.
pub fn names_of(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(BETWEEN).map(str::trim).filter(|name| !name.is_empty() && *name != NONE_AT_ALL)
}

/// The head of a file.
fn begin(file: &mut Map<String, Value>) {
    file.insert("format".to_owned(), "calwise-requirements".into());
    file.insert("version".to_owned(), 1.into());
}

/// Puts a value at a path of names.
fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            object.insert(path.to_owned(), value);
        }
        Some((name, rest)) => {
            let inner = object.entry(name.to_owned()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// What a cell is in the file; nothing where it is empty.
fn value(kind: Kind, cell: &str) -> Option<Value> {
    if cell.is_empty() {
        return None;
    }
    let plain: String = cell.chars().filter(|sign| !sign.is_whitespace()).collect();
    Some(match kind {
        Kind::Count => plain.parse::<u64>().map_or_else(|_| cell.into(), Value::from),
        Kind::Decimal => plain.into(),
        Kind::Flag | Kind::Answer => match cell {
            "true" => true.into(),
            "false" => false.into(),
            _ => cell.into(),
        },
        // None at all is an empty list.
        Kind::NamesOf(_) | Kind::CalVersions => names_of(cell).map(Value::from).collect(),
        _ => cell.into(),
    })
}

fn read_cell(row: &Value, column: &Column) -> String {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        Value::Array(items) if items.is_empty() && column.may_be_none() => NONE_AT_ALL.to_owned(),
        Value::Array(items) => {
            let items =
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned));
            items.collect::<Vec<_>>().join("\n")
        }
        other => other.to_string(),
    };
    let from = || row.get("signs_in_from").and_then(Value::as_object).and_then(|from| from.iter().next());
    match column.path {
        "signs_in_from" => from().map(|(of, _)| of.clone()).unwrap_or_default(),
        EACH => from().map(|(_, each)| text(each)).unwrap_or_default(),
        path => find(row, path).map_or_else(|| column.default.to_owned(), text),
    }
}

#[cfg(test)]
mod tests;
