//! The clauses of a sentence: where they end, which machine each speaks of, and which of them state nothing.
//!
//! A guess, a condition, a question, advice, a quotation and a memory state nothing.

use super::clause::{Clause, Meanings, is_machine};
use super::items::{Item, Role, What};
use super::words::Concept;

/// A sentence with its parts.
pub(super) struct Sentence {
    pub(super) items: Vec<Item>,
    pub(super) is_question: bool,
    /// Whether it is an entry of a list.
    pub(super) is_entry: bool,
}

/// What ends a clause.
fn is_boundary(item: &Item, so_far: &Clause) -> bool {
    match item.what {
        // A label and what stands behind it are one clause.
        What::Mark(':') => {
            let means = |item: &Item| !matches!(item.what, What::Unknown | What::Says(Concept::Filler));
            let is_list = so_far.says(Concept::ServerList) || so_far.says(Concept::ServersPolicy);
            let names_policy = so_far.items.last().is_some_and(|last| last.says(Concept::Policy));
            // "The only name in the policy: LIC1".
            let adds = |item: &&Item| {
                !names_policy || !matches!(item.what, What::Unknown | What::Says(Concept::Filler))
            };
            let says_more = so_far.items.iter().filter(adds).count() > 3 && !is_list && !so_far.is_label();
            says_more
                || so_far.says(Concept::Not)
                || (so_far.says(Concept::Is) && !is_list)
                || !so_far.items.iter().any(means)
        }
        What::Mark('"') => false,
        // "Forgotten, to activate it".
        What::Mark(',')
            if so_far.own.iter().all(|own| matches!(own.what, What::Machine(Role::Host, _)))
                && so_far.items.last().is_some_and(|last| last.says(Concept::Undone)) =>
        {
            false
        }
        What::Mark(',') if is_place_alone(so_far) => false,
        // "Between the hosts and the license server".
        What::Says(Concept::And) if so_far.own.len() == 1 && so_far.says(Concept::Between) => {
            !so_far.items.last().is_some_and(is_machine)
        }
        // "The dynamic ports and 445 are blocked".
        What::Says(Concept::And) if so_far.says(Concept::DynamicPorts) => so_far.says(Concept::Blocked),
        // What a policy is set to belongs to it.
        What::Mark('=') if so_far.says(Concept::ServersPolicy) || so_far.says(Concept::Mode) => false,
        // "The policy sets, however, Per Device": behind its verb it ends nothing.
        What::Says(Concept::However) => {
            let is_verb = |item: &Item| {
                [Concept::Is, Concept::PointsTo, Concept::AsksFor, Concept::Bought]
                    .into_iter()
                    .any(|verb| item.says(verb))
            };
            let is_participle = |item: &Item| item.says(Concept::Configured) || item.says(Concept::Installed);
            // "The domain policy "RDS legacy" however sets …".
            let is_policy = so_far.says(Concept::Policy);
            let says_nothing = |item: &Item| match item.what {
                What::Cals(_) | What::Says(Concept::Filler) => true,
                What::Says(
                    Concept::Policy | Concept::Domain | Concept::Rds | Concept::Old | Concept::New,
                )
                | What::Unknown
                | What::Mark('"') => is_policy,
                _ => is_machine(item),
            };
            !so_far.items.last().is_some_and(is_verb)
                && !so_far.items.first().is_some_and(is_participle)
                && !so_far.items.iter().all(says_nothing)
        }
        What::Mark(_) | What::Says(Concept::And | Concept::But) => true,
        _ => false,
    }
}

/// Words beside the places in a clause that names nothing else.
const BESIDE_PLACES: usize = 2;

/// "In Server Manager, deployment properties, I chose Per User": where something is set leads to what is set there.
fn is_place_alone(clause: &Clause) -> bool {
    let is_place = |item: &Item| {
        [Concept::Deployment, Concept::Policy, Concept::Registry].into_iter().any(|place| item.says(place))
    };
    let is_other = |item: &&Item| item.what == What::Unknown;
    let says_more = |item: &Item| {
        !is_place(item) && !matches!(item.what, What::Unknown | What::Mark(',') | What::Says(Concept::Filler))
    };
    clause.own.is_empty()
        && clause.items.iter().any(is_place)
        && !clause.items.iter().any(says_more)
        && clause.items.iter().filter(is_other).count() <= BESIDE_PLACES
}

/// Whether nothing but a word for how it went stands behind a colon: "port 135: blocked".
fn leads_to_result(items: &[Item], at: usize) -> bool {
    use Concept as C;
    let Some(What::Mark(':' | '=')) = items.get(at).map(|item| item.what) else { return false };
    let mut behind = items.iter().skip(at + 1).filter(|item| !item.says(C::Filler));
    let is_result = behind.next().is_some_and(|result| {
        matches!(
            result.what,
            What::Says(
                C::Fails
                    | C::Works
                    | C::Blocked
                    | C::Open
                    | C::Stopped
                    | C::Running
                    | C::Unreachable
                    | C::Down
            )
        )
    });
    is_result && behind.next().is_none_or(|next| matches!(next.what, What::Mark(_)))
}

/// What was spoken of in the sentences before.
#[derive(Default)]
pub(super) struct Spoken {
    /// What was spoken of last.
    last: Vec<Item>,
    /// The machines that were last spoken of as one: "HS1 and HS2".
    group: Vec<Item>,
}

/// Cuts a sentence. What was spoken of last in the sentence before comes in, and that of this one goes out.
///
/// The entries of a list speak of what stands above the list.
pub(super) fn clauses(sentence: &Sentence, spoken: &mut Spoken) -> Vec<Clause> {
    let mut cutter = Cutter::default();
    cutter.inner.group.clone_from(&spoken.group);
    if sentence.is_entry {
        cutter.inner.spoken_of.clone_from(&spoken.last);
        cutter.inner.current.is_introduced = true;
    }
    for (at, item) in sentence.items.iter().enumerate() {
        let current = &mut cutter.inner.current;
        if item.what == What::Mark('(') && cutter.outer.is_none() {
            cutter.open();
        } else if item.what == What::Mark(')') && cutter.outer.is_some() {
            cutter.close();
        } else if is_boundary(item, current) && !leads_to_result(&sentence.items, at) {
            cutter.end_clause(Some(item));
        } else if item.says(Concept::However) {
            current.stands_against |= current.items.is_empty();
        } else {
            if is_machine(item) {
                current.own.push(*item);
            } else if (item.says(Concept::It) || item.says(Concept::Both))
                && current.own.is_empty()
                && cutter.inner.spoken_of.is_empty()
            {
                cutter.inner.spoken_of.clone_from(&spoken.last);
            }
            current.add(*item);
        }
    }
    if cutter.outer.is_some() {
        cutter.close();
    }
    cutter.end_clause(None);
    mark_statements(&mut cutter.all, sentence.is_question);
    fill_ellipses(&mut cutter.all);
    if !sentence.is_entry {
        spoken.last = cutter.inner.spoken_of;
    }
    spoken.group = cutter.inner.group;
    cutter.all
}

/// A sentence while it is cut.
#[derive(Default)]
struct Cutter {
    all: Vec<Clause>,
    inner: Level,
    /// What stands around the brackets that are open.
    outer: Option<Level>,
}

/// What is known while a clause is gathered, in brackets or outside of them.
#[derive(Default)]
struct Level {
    current: Clause,
    /// Where the clause belongs among all, if what stands in its brackets came first.
    place: Option<usize>,
    /// Whether "and" stands in front of the clause.
    is_joined: bool,
    /// Machines that were named and of which nothing is said yet: "RDSH01 and RDSH02 are …".
    pending: Vec<Item>,
    /// Whether what was spoken of last was joined by "and".
    are_joined: bool,
    /// The machines that were spoken of last.
    spoken_of: Vec<Item>,
    /// Whether brackets stood behind one of those of which nothing is said yet.
    had_aside: bool,
    /// Those that were last spoken of as one.
    group: Vec<Item>,
    /// What was done to machines of which the clause goes on with others.
    became: Option<Item>,
}

impl Cutter {
    /// What stands in brackets is said of what stands right in front of them.
    fn open(&mut self) {
        let outer = std::mem::take(&mut self.inner);
        // "A new host (2022)", "un host nuevo (2022)".
        let is_word = |item: &&Item| !matches!(item.what, What::Says(Concept::New | Concept::Old));
        let last = outer.current.items.iter().rev().find(is_word).filter(|last| is_machine(last));
        let is_list = outer.is_joined && !outer.pending.is_empty() && !outer.had_aside;
        self.inner.spoken_of = match (last, outer.current.own.as_slice()) {
            // "TS1, TS2 and TS3 (2019)".
            (Some(last), [one]) if is_list && one.from == last.from => {
                self.inner.are_joined = true;
                outer.pending.iter().chain([last]).copied().collect()
            }
            (Some(last), _) => vec![*last],
            (None, []) => outer.spoken_of.clone(),
            (None, own) => own.to_vec(),
        };
        self.inner.current.is_introduced = last.is_some();
        self.inner.group.clone_from(&outer.group);
        self.outer = Some(Level { place: outer.place.or(Some(self.all.len())), ..outer });
    }

    /// Goes on with what stands around the brackets; names in them are names of what stands in front.
    fn close(&mut self) {
        self.end_clause(None);
        let Some(mut outer) = self.outer.take() else { return };
        outer.had_aside = true;
        // "The new one (SRV2, 2022) is …": where nothing was spoken of, it is what stands in the brackets.
        if outer.current.own.is_empty() && outer.spoken_of.is_empty() {
            outer.spoken_of.clone_from(&self.inner.spoken_of);
        }
        let ends_in_machine =
            outer.current.items.last().is_some_and(|last| matches!(last.what, What::Machine(_, None)));
        if ends_in_machine && !self.inner.pending.is_empty() {
            outer.current.own.pop();
            outer.current.own.append(&mut self.inner.pending);
            outer.current.joint = outer.current.own.len() > 1;
        }
        // "Two on 2022 (RDSH-E and RDSH-F)": of those it is said.
        let says_release = outer.current.items.iter().any(|item| matches!(item.what, What::Release(..)));
        if outer.current.own.is_empty() && says_release && !self.inner.pending.is_empty() {
            outer.current.own.append(&mut self.inner.pending);
            outer.current.joint = outer.current.own.len() > 1;
        }
        self.inner = outer;
    }

    fn end_clause(&mut self, boundary: Option<&Item>) {
        let is_aside = self.outer.is_some();
        let level = &mut self.inner;
        if !level.current.items.is_empty() {
            let mut clause = std::mem::take(&mut level.current);
            if let Some(became) = level.became.take().filter(|_| !clause.only_names()) {
                clause.change(|items| items.insert(0, became));
            }
            clause.is_aside = is_aside;
            clause.is_joined = level.is_joined;
            clause.is_doubted = boundary.is_some_and(|item| item.what == What::Mark('?'));
            clause.is_introduced |= !level.pending.is_empty();
            let joins = boundary.is_some_and(|item| item.says(Concept::And));
            let became =
                clause.find(Concept::Became).filter(|_| joins && clause.only_names_and(Concept::Became));
            // "We upgraded the host and the license server to 2022": what follows is said of both.
            level.became = became
                .and_then(|at| clause.items.get(at).copied())
                .or(level.became.filter(|_| clause.only_names()));
            if clause.only_names() || became.is_some() {
                level.are_joined = level.is_joined || clause.joint;
                match (level.pending.as_mut_slice(), clause.own.as_slice()) {
                    // "SRV1, our license server, …" is one machine.
                    (
                        [named @ Item { what: What::Name, .. }],
                        [Item { what: What::Machine(role, None), .. }],
                    ) if !level.is_joined => {
                        named.what = What::Machine(*role, Some(named.from));
                    }
                    _ => level.pending.extend_from_slice(&clause.own),
                }
                // "Both hosts, RDSH01 and RDSH02, are …": they are the named ones.
                let is_named = |item: &Item| matches!(item.what, What::Machine(Role::Host, Some(_)));
                if level.pending.iter().any(is_named) {
                    level.pending.retain(|item| item.what != What::Machine(Role::Host, None));
                }
                level.spoken_of.clone_from(&level.pending);
            } else {
                // "(RDSH-E and RDSH-F, since June)".
                let is_date = |item: &Item| {
                    item.what == What::Unknown || item.says(Concept::Date) || item.says(Concept::Filler)
                };
                let only_dates = is_aside && clause.items.iter().all(is_date);
                level.find_machines(&mut clause);
                if !only_dates {
                    level.pending.clear();
                    level.had_aside = false;
                }
            }
            let place = level.place.take().unwrap_or(self.all.len());
            self.all.insert(place.min(self.all.len()), clause);
        }
        level.is_joined = boundary
            .is_some_and(|item| item.says(Concept::And) || matches!(item.what, What::Mark('=' | '+')));
    }
}

impl Level {
    /// The machines that a clause speaks of: its own, with those that "and" joins to them, or those before it.
    fn find_machines(&mut self, clause: &mut Clause) {
        // "It is the 2019 box": a word for any server tells what was spoken of, and is no other machine.
        let first = clause.items.iter().find(|item| !item.says(Concept::Filler));
        let is_any = |item: &Item| matches!(item.what, What::Machine(Role::Server, None));
        if first.is_some_and(|first| first.says(Concept::It)) && clause.own.iter().all(is_any) {
            clause.own.clear();
        }
        // "A single server, in no domain": of whomever was spoken of before, it is about that one.
        if clause.own.is_empty() && clause.says(Concept::OneMachine) {
            self.spoken_of.clear();
        }
        // "HS1 and HS2 are 2019, the license server is 2022; Per User on both".
        if clause.own.is_empty()
            && self.spoken_of.len() < 2
            && clause.says(Concept::Both)
            && !self.group.is_empty()
        {
            self.spoken_of.clone_from(&self.group);
        }
        if clause.own.is_empty() {
            clause.before.clone_from(&self.spoken_of);
            let is_clear = self.spoken_of.len() < 2 || self.are_joined || clause.says(Concept::Both);
            clause.joint = is_clear && self.spoken_of.len() > 1;
            let unclear = Item { what: What::Name, from: 0, to: 0 };
            clause.inherited = if is_clear { self.spoken_of.clone() } else { vec![unclear] };
            return;
        }
        let joins = |item: &&Item| !item.says(Concept::Filler) && !item.says(Concept::Became);
        let begins = clause.items.iter().find(joins).is_some_and(is_machine);
        // "TS1, TS2, TS3: Windows Server 2022".
        let is_label = clause.items.get(1).is_some_and(|item| item.what == What::Mark(':'));
        let goes_on = self.is_joined || clause.says(Concept::Both) || is_label;
        if goes_on && begins && !self.pending.is_empty() {
            clause.own.splice(0..0, self.pending.iter().copied());
            clause.joint = true;
        }
        self.are_joined = clause.joint;
        if clause.joint {
            self.group.clone_from(&clause.own);
        }
        clause.before = std::mem::replace(&mut self.spoken_of, clause.own.clone());
    }
}

/// "TS1 and TS2 are in the group, TS3 not": what is denied of others is what was said in front.
fn fill_ellipses(all: &mut [Clause]) {
    for at in 1..all.len() {
        let (front, rest) = all.split_at_mut(at);
        let (Some(front), Some(clause)) = (front.last(), rest.first_mut()) else { continue };
        let denies = |item: &Item| item.says(Concept::Not);
        let says_no_more = |item: &Item| is_machine(item) || denies(item) || item.says(Concept::Filler);
        let denials = clause.items.iter().copied().filter(denies).collect::<Vec<_>>();
        if let [denial] = denials.as_slice()
            && !clause.own.is_empty()
            && clause.states
            && front.states
            && !front.own.is_empty()
            && !front.says(Concept::Not)
            && clause.items.iter().all(says_no_more)
        {
            clause.change(|items| {
                items.retain(|item| !denies(item));
                items.extend(front.items.iter().filter(|item| !is_machine(item)));
                items.push(*denial);
            });
        }
    }
}

/// "When a third one connects, it is refused": what they do, and what happens then.
fn join_what_happens(all: &mut [Clause]) {
    for at in 1..all.len() {
        if all[at].tells_symptoms && all[at - 1].tells_symptoms && all[at - 1].says(Concept::If) {
            let mut items = std::mem::take(&mut all[at - 1].items);
            all[at - 1].tells_symptoms = false;
            all[at - 1].meanings = Meanings::default();
            all[at].change(|own| {
                items.append(own);
                *own = items;
            });
        }
    }
}

/// What still is where a person tells that it was: "the service was stopped", "they were bought".
const DONE: [Concept; 9] = [
    Concept::Unreachable,
    Concept::Bought,
    Concept::Installed,
    Concept::Disconnected,
    Concept::Down,
    Concept::Stopped,
    Concept::Damaged,
    Concept::Became,
    Concept::UsedUp,
];

/// Whether a clause begins with its verb, as questions do; "none is free?" begins with who is meant.
fn opens_with_verb(clause: &Clause) -> bool {
    use Concept as C;
    let is_word = |item: &&Item| !matches!(item.what, What::Says(C::Filler | C::It) | What::Mark(_));
    let first = clause.items.iter().find(is_word);
    first.is_some_and(|first| [C::Is, C::Bought, C::Running].into_iter().any(|verb| first.says(verb)))
}

/// Says which clauses state something.
fn mark_statements(all: &mut [Clause], is_question: bool) {
    use Concept as C;
    for at in 1..all.len() {
        let is_release =
            |item: Option<&Item>| item.is_some_and(|item| matches!(item.what, What::Release(..)));
        if all[at].own.is_empty()
            && !(all[at].is_aside && all[at].is_introduced)
            && is_release(all[at].items.first())
            && is_release(all[at - 1].items.last())
        {
            all[at].doubts_release = true;
            all[at - 1].doubts_release = true;
        }
    }
    let mut is_open = false;
    let mut is_wanted = false;
    let mut was_only = false;
    let mut asks = false;
    let mut only_guessed = false;
    let mut is_on_sign_in = false;
    for at in 0..all.len() {
        let clause = &all[at];
        let first = clause
            .items
            .iter()
            .find(|item| !matches!(item.what, What::Says(C::Filler | C::It | C::Not) | What::Mark(_)));
        let begins_with_it =
            clause.items.iter().find(|item| !item.says(C::Filler)).is_some_and(|item| item.says(C::It));
        let begins = |concept| first.is_some_and(|item| item.says(concept));
        let asked = begins(C::Ask) || (is_question && opens_with_verb(clause));
        asks |= asked;
        let is_guess = clause.says(C::Guess);
        // "12 days remain until …": what stands behind the days is when they end, and no condition.
        let days = clause
            .find(C::Days)
            .filter(|_| [C::Ends, C::Left, C::Grace].into_iter().any(|end| clause.says(end)));
        let is_condition = clause
            .find(C::If)
            .is_some_and(|if_at| days.is_none_or(|days_at| if_at < days_at) && !clause.says(C::Elevated));
        // What a tool or the notification says is no guide; nor is what it says of days and to whom it refuses.
        let is_shown = (clause.says(C::Days) && (clause.says(C::Grace) || clause.says(C::Left)))
            || (clause.says(C::Fails) && clause.says(C::SignIn))
            // "It says that no mode is set and that it stops working in 43 days": nothing but the notification counts days so.
            || all[at..].iter().take(3).any(|next| next.says(C::Notification) && next.says(C::Days));
        let is_told = (clause.says(C::Guide) || (clause.says(C::Saying) && !is_shown))
            && !clause.says(C::Notification)
            && !clause.says(C::Diagnoser)
            && !clause.says(C::Password);
        // "When a third one connects, …": whoever connects shows what happens, and sets no condition.
        is_on_sign_in |=
            is_condition && clause.says(C::SignIn) && !is_open && !asked && !is_guess && !is_told;
        // "I suspected the group, but the account is in it": what stands against a guess is none.
        // "I think, but LIC1 is …": where nothing was guessed yet, that is the guess.
        let guesses = at.checked_sub(1).is_some_and(|before| {
            let is_bare = |item: &Item| matches!(item.what, What::Says(C::Guess | C::Filler) | What::Unknown);
            !all[before].items.iter().all(is_bare)
        });
        if clause.stands_against && only_guessed && guesses {
            (is_open, is_wanted, only_guessed) = (false, false, false);
        }
        is_open |= asked || is_guess || is_condition || is_told;
        only_guessed = (only_guessed || is_guess) && !asked && !is_condition && !is_told;
        let is_closed = asked || is_guess || is_told || (is_condition && !clause.says(C::SignIn));
        is_on_sign_in &= !is_closed;
        let is_over = DONE.iter().any(|done| clause.says(*done));
        // What was never done still is not.
        let was_never = (clause.says(C::Not) || clause.says(C::NoServer))
            && [C::Configured, C::Command, C::Activation, C::Activated, C::Installed]
                .iter()
                .any(|what| clause.says(*what));
        // "The mode was forgotten": it still is.
        let was = clause.says(C::Was) && !is_over && !was_never && !clause.says(C::Undone);
        let is_past = (clause.says(C::Past) && !was_never)
            || (clause.says(C::LongAgo) && (clause.says(C::Stopped) || clause.says(C::Fails)));
        let takes_back = was || clause.says(C::Should) || is_past || begins(C::Command);
        // "It was left alone, that is still the 2019 box": the present does not go on with the past.
        let is_present = was_only && begins_with_it && clause.own.is_empty();
        let was_wanted = is_wanted;
        let was_before = was_only;
        // "There never was a broker, all comes from the policy": what never was takes back nothing behind it.
        let never_was =
            was && !is_past && clause.says(C::Not) && !clause.says(C::Should) && !begins(C::Command);
        // "We want to upgrade the host and the license server to 2025": what has no verb goes on.
        let goes_on = clause.own.is_empty() || (clause.is_joined && !clause.has_verb());
        is_wanted = (takes_back && !never_was) || (is_wanted && goes_on && !is_present);
        was_only = takes_back && was && !clause.says(C::Should) && !clause.says(C::Past);
        // "Two were connected, the third was refused": what happened then shows what happens.
        let happened = was_before && is_wanted && !takes_back && !is_open;
        all[at].tells_symptoms =
            ((is_on_sign_in && !is_wanted) || happened) && !is_question && !all[at].is_doubted;
        all[at].states = !is_open && !is_wanted && !never_was && !all[at].is_doubted;
        if all[at].is_aside {
            is_wanted = was_wanted;
        }
        // "…, I think": what stands in front is the guess.
        let says_nothing_else = all[at]
            .items
            .iter()
            .all(|item| matches!(item.what, What::Says(C::Guess | C::Filler) | What::Unknown));
        if is_guess && says_nothing_else && at > 0 {
            all[at - 1].states = false;
        }
    }
    join_what_happens(all);
    if is_question && !asks {
        for clause in all {
            clause.states = false;
        }
    }
}
