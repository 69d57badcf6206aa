//! What people state in Japanese and Chinese, where no blanks tell words apart: what a few phrases say of the only machine.
//!
//! A sentence that asks, guesses, sets a condition, advises or remembers states nothing.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::join::Join;
use calwise_licensing::platform::Installation;

use super::claimed::is_claimed;
use crate::observation::{ClientSeen, HostFact, MachineFact, Observation, Saw, ServerFact};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// What a phrase says.
#[derive(Clone, Copy)]
enum Said {
    Workgroup,
    HomeWindows,
    AllWell,
    NotActivated,
    Activated,
    ServiceStopped,
    GraceOver,
    AdministratorsOnly,
    FoundNothing,
}

/// Phrases with what they say.
const PHRASES: &[(&str, Said)] = &[
    ("ワークグループ環境", Said::Workgroup),
    ("ワークグループ構成", Said::Workgroup),
    ("ワークグループで", Said::Workgroup),
    ("ワークグループの", Said::Workgroup),
    ("ドメインに参加していません", Said::Workgroup),
    ("ドメイン未参加", Said::Workgroup),
    ("ドメインはありません", Said::Workgroup),
    ("ADなし", Said::Workgroup),
    ("AD なし", Said::Workgroup),
    ("工作组环境", Said::Workgroup),
    ("在工作组", Said::Workgroup),
    ("是工作组", Said::Workgroup),
    ("没有加域", Said::Workgroup),
    ("未加入域", Said::Workgroup),
    ("没有加入域", Said::Workgroup),
    ("工作群組", Said::Workgroup),
    ("没有域", Said::Workgroup),
    ("Windows 10 家庭版", Said::HomeWindows),
    ("Windows 11 家庭版", Said::HomeWindows),
    ("Win10 家庭版", Said::HomeWindows),
    ("Win11 家庭版", Said::HomeWindows),
    ("Windows 10 Home の", Said::HomeWindows),
    ("Windows 11 Home の", Said::HomeWindows),
    ("全員ログオンでき", Said::AllWell),
    ("全員問題なく", Said::AllWell),
    ("苦情はありません", Said::AllWell),
    ("全員普段", Said::AllWell),
    ("全員が普段", Said::AllWell),
    ("全員が通常", Said::AllWell),
    ("全員通常", Said::AllWell),
    ("全員いつも", Said::AllWell),
    ("全員が問題なく", Said::AllWell),
    ("全員使えて", Said::AllWell),
    ("全端末から問題なく", Said::AllWell),
    ("全クライアントから問題なく", Said::AllWell),
    ("全ユーザーが問題なく", Said::AllWell),
    ("全社員が問題なく", Said::AllWell),
    ("大家都能登录", Said::AllWell),
    ("所有用户都能", Said::AllWell),
    ("用户都正常", Said::AllWell),
    ("没有人投诉", Said::AllWell),
    ("ライセンス サーバーはアクティブ化されていません", Said::NotActivated),
    ("ライセンスサーバーは未アクティブ化", Said::NotActivated),
    ("ライセンス サーバーはアクティブ化済み", Said::Activated),
    ("ライセンスサーバーはアクティブ化済み", Said::Activated),
    ("授权服务器未激活", Said::NotActivated),
    ("授权服务器没有激活", Said::NotActivated),
    ("许可证服务器未激活", Said::NotActivated),
    ("授权服务器已激活", Said::Activated),
    ("许可证服务器已激活", Said::Activated),
    ("ライセンス サービスが停止", Said::ServiceStopped),
    ("授权服务停止", Said::ServiceStopped),
    ("授权服务没有启动", Said::ServiceStopped),
    ("猶予期間が切れ", Said::GraceOver),
    ("猶予期間は終わり", Said::GraceOver),
    ("宽限期已过", Said::GraceOver),
    ("宽限期过了", Said::GraceOver),
    ("管理者２名だけ", Said::AdministratorsOnly),
    ("管理者2名だけ", Said::AdministratorsOnly),
    ("管理者だけ", Said::AdministratorsOnly),
    ("管理者のみ", Said::AdministratorsOnly),
    ("只有管理员登录", Said::AdministratorsOnly),
    ("只有两个管理员", Said::AdministratorsOnly),
    ("只给管理员用", Said::AdministratorsOnly),
    ("都在里面干活", Said::AllWell),
    ("都在裡面", Said::AllWell),
    ("大家都在用", Said::AllWell),
    ("都能正常登录", Said::AllWell),
    ("都能正常登入", Said::AllWell),
    ("都能正常使用", Said::AllWell),
    ("内网都正常", Said::AllWell),
    ("內網都正常", Said::AllWell),
    ("大家都能用", Said::AllWell),
    ("所有人都能", Said::AllWell),
    ("使用者都能", Said::AllWell),
    ("使用者都正常", Said::AllWell),
    ("全員普段どおり", Said::AllWell),
    ("全員普段通り", Said::AllWell),
    ("全員が普段どおり", Said::AllWell),
    ("全員が問題なく", Said::AllWell),
    ("全員使えて", Said::AllWell),
    ("問題なく利用できて", Said::AllWell),
    ("問題なく業務ができて", Said::AllWell),
    ("連進去做管理", Said::AdministratorsOnly),
    ("连进去做管理", Said::AdministratorsOnly),
    ("连上去做管理", Said::AdministratorsOnly),
    ("沒有任何一般使用者", Said::AdministratorsOnly),
    ("沒有一般使用者", Said::AdministratorsOnly),
    ("没有普通用户", Said::AdministratorsOnly),
    ("没有一般用户", Said::AdministratorsOnly),
    ("只用来做管理", Said::AdministratorsOnly),
    ("只用於管理", Said::AdministratorsOnly),
    ("只用来管理", Said::AdministratorsOnly),
    ("只有管理員", Said::AdministratorsOnly),
    ("管理目的でのみ", Said::AdministratorsOnly),
    ("管理用途のみ", Said::AdministratorsOnly),
    ("管理作業でのみ", Said::AdministratorsOnly),
    ("一般ユーザーは使いません", Said::AdministratorsOnly),
    ("一般ユーザーは利用していません", Said::AdministratorsOnly),
    ("没有任何普通用户", Said::AdministratorsOnly),
    ("所有用户登录正常", Said::AllWell),
    ("全员登录正常", Said::AllWell),
    ("用户全部可以正常登录", Said::AllWell),
    ("没有一个用户被拒绝", Said::AllWell),
    ("没有用户被拒绝", Said::AllWell),
];
/// Words for the Diagnoser, and that it found nothing.
const DIAGNOSERS: [&str; 3] = ["诊断", "診斷", "診断"];
const FOUND_NOTHING: [&str; 9] = [
    "没有发现任何问题",
    "没有发现问题",
    "未发现任何问题",
    "未发现问题",
    "沒有發現任何問題",
    "沒有發現問題",
    "問題は見つかりません",
    "問題は検出されません",
    "問題は検出されていません",
];
/// Who still gets in is not who works there: "只有管理员能登录".
const GETS_IN: [&str; 8] = ["/admin", "できます", "できる", "入れます", "入れる", "能登录", "能登入", "能进"];
/// What stands in each of them: other lines are gone by.
static STEMS: Marks = Marks::new(&[
    "ワークグ",
    "ドメイ",
    "なし",
    "工作",
    "加域",
    "入域",
    "没有域",
    "家庭版",
    "Home の",
    "全員",
    "苦情",
    "大家",
    "所有",
    "用户",
    "使用者",
    "一般ユ",
    "没有人",
    "ライセ",
    "授权",
    "许可",
    "猶予",
    "宽限",
    "管理",
    "一般",
    "普通",
    "都",
    "問題なく",
    "全员",
    "诊断",
    "診",
]);
/// What takes a sentence back: questions, guesses, conditions, advice, what was.
const TAKEN_BACK: &[&str] = &[
    "？",
    "?",
    "か。",
    "でしょう",
    "かもしれ",
    "と思",
    "たぶん",
    "おそらく",
    "らしい",
    "場合",
    "なら",
    "たら",
    "れば",
    "べき",
    "必要",
    "ください",
    "以前",
    "かつて",
    "ではな",
    "じゃな",
    "吗",
    "是不是",
    "可能",
    "也许",
    "大概",
    "好像",
    "似乎",
    "应该",
    "如果",
    "要是",
    "假如",
    "若",
    "需要",
    "之前",
    "以前",
    "曾",
    "不是工作",
    "说",
    "请",
];
/// Longer lines no person writes.
const LONGEST_LINE: usize = 2000;

/// What a line states.
pub(super) fn stated(source: &Source<'_>, line: &Line<'_>, observations: &mut Vec<Observation>) {
    if line.text.len() > LONGEST_LINE || !STEMS.stand_in(line.text) {
        return;
    }
    for sentence in line.text.split_inclusive(['。', '！', '？', '?', '!']) {
        let quoted = sentence.contains(['「', '“', '『']);
        if quoted || TAKEN_BACK.iter().any(|mark| sentence.contains(mark)) {
            continue;
        }
        let of_diagnoser = DIAGNOSERS.iter().any(|word| sentence.contains(word));
        let nothing = FOUND_NOTHING.iter().filter(|_| of_diagnoser).map(|words| (*words, Said::FoundNothing));
        let gets_in = GETS_IN.iter().any(|words| sentence.contains(words));
        let mut found = (PHRASES.iter().copied().chain(nothing))
            .filter(|(_, said)| !(gets_in && matches!(said, Said::AdministratorsOnly)))
            .filter_map(|(phrase, said)| Some((sentence.find(phrase)?, phrase, said)))
            .peekable();
        if found.peek().is_some() && !is_claimed("", sentence) {
            continue;
        }
        for (at, phrase, said) in found {
            let (start, end) = line.place_of(&sentence[at..at + phrase.len()]);
            let provenance = source.provenance_of(start, end, Strength::Statement, None);
            let saw = saw(said);
            if !observations.iter().any(|known| known.saw == saw) {
                observations.push(Observation { machine: None, saw, provenance });
            }
        }
    }
}

fn saw(said: Said) -> Saw {
    match said {
        Said::Workgroup => Saw::Machine(MachineFact::Join(Join::Workgroup(None))),
        Said::HomeWindows => Saw::Machine(MachineFact::Installation(Installation::Client)),
        Said::AllWell => Saw::Client(ClientSeen { gets_in: Some(true), ..ClientSeen::default() }),
        Said::NotActivated => Saw::LicenseServer(ServerFact::Activated(Answer::Value(false))),
        Said::Activated => Saw::LicenseServer(ServerFact::Activated(Answer::Value(true))),
        Said::ServiceStopped => {
            let stopped = Answer::Value(ServiceState::Stopped);
            Saw::Machine(MachineFact::Service("TermServLicensing", stopped))
        }
        Said::GraceOver => Saw::GraceDaysLeft(Answer::Value(0)),
        Said::AdministratorsOnly => Saw::Host(HostFact::AdministrationOnly(true)),
        Said::FoundNothing => Saw::Host(HostFact::FoundWithoutProblem(true)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        let source = Source::new(0, text);
        let mut observations = Vec::new();
        stated(&source, &source.lines[0], &mut observations);
        observations.len()
    }

    #[test]
    fn phrases_state_what_they_say_and_nothing_in_questions_guesses_and_conditions() {
        for text in [
            "このサーバーはワークグループ環境です。",
            "服务器在工作组，没有域控。",
            "对方是 Windows 11 家庭版电脑",
            "许可证服务器未激活。",
            "猶予期間が切れました。",
            "ログオンするのは管理者だけです。",
            "全員普段どおり使えています。",
            "三十几个人都在里面干活",
            "授权诊断程序跑了一遍，没有发现任何问题。",
            "今天早上全员登录正常。",
            "平常只有我跟同事會連進去做管理。",
        ] {
            assert_eq!(count(text), 1, "{text}");
        }
        for text in [
            "ワークグループの場合はどうなりますか。",
            "许可证服务器未激活吗？",
            "可能是许可证服务器未激活。",
            "如果在工作组，就不能用用户 CAL。",
            "以前大家都在用。",
            "只有管理员登录，能登录的只有管理员。",
            "管理者だけログオンできます。",
            "没有发现任何问题。",
            "全員が問題なく使えるでしょうか。",
            "以前はワークグループで使っていました。",
            "「ライセンス サーバーはアクティブ化されていません」とは何ですか。",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
    }
}
