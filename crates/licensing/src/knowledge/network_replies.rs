//! What tools of networks answer: whether a name resolves and whether a port answers.
//!
//! Patterns are written as in [`super::tool_reports`]. An echo that does not come back says nothing: it is often blocked.

use super::source::{self, Source};

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reply {
    /// Nothing.
    Nothing,
    /// The name that is kept, or that was asked for, does not resolve.
    NameUnknown,
    /// The name that is kept resolves.
    NameKnown,
    /// The port that is kept last does not answer; a name that is kept before it is the machine.
    PortClosed,
    /// The port that is kept last answers.
    PortOpen,
}

/// One answer.
#[derive(Debug, PartialEq, Eq)]
pub struct ReplyRow {
    /// The pattern.
    pub pattern: &'static str,
    /// What it says.
    pub says: Reply,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! replies {
    ($($pattern:literal $says:ident;)*) => {
        /// All answers; of two that begin alike the longer stands first.
        pub static REPLIES: &[ReplyRow] = &[$(ReplyRow {
            pattern: $pattern, says: Reply::$says, source: &source::FIELD_NOTES,
        }),*];
    };
}

replies! {
    "ping request could not find host %" NameUnknown;
    "ping-anforderung konnte host % nicht finden" NameUnknown;
    "la requête ping n'a pas pu trouver l'hôte %" NameUnknown;
    "la solicitud de ping no pudo encontrar el host %" NameUnknown;
    "impossibile trovare l'host %" NameUnknown;
    "a solicitação ping não pôde encontrar o host %" NameUnknown;
    "ping-aanvraag kan host % niet vinden" NameUnknown;
    "żądanie polecenia ping nie może znaleźć hosta %" NameUnknown;
    "при проверке связи не удалось обнаружить узел %" NameUnknown;
    "ping 要求ではホスト % が見つかりませんでした" NameUnknown;
    "ping 请求找不到主机 %" NameUnknown;
    "ping 要求找不到主機 %" NameUnknown;
    "ping % name or service not known" NameUnknown;
    "ping unknown host %" NameUnknown;
    "can't find % non-existent domain" NameUnknown;
    "can't find % nxdomain" NameUnknown;
    "kann % nicht finden non-existent domain" NameUnknown;
    "ne parvient pas à trouver % non-existent domain" NameUnknown;
    "no encuentra % non-existent domain" NameUnknown;
    "% を見つけられません non-existent domain" NameUnknown;
    "*** % wurde von ~ non-existent domain" NameUnknown;
    "*** ~ % non-existent domain" NameUnknown;
    "name resolution of % failed" NameUnknown;
    "resolve-dnsname % dns name does not exist" NameUnknown;
    "resolve-dnsname % der dns-name ist nicht vorhanden" NameUnknown;
    "resolve-dnsname % le nom dns n'existe pas" NameUnknown;
    "resolve-dnsname % el nombre dns no existe" NameUnknown;
    "fullyqualifiederrorid dns_error_rcode_name_error" NameUnknown;
    "pinging %" NameKnown;
    "ping wird ausgeführt für %" NameKnown;
    "envoi d'une requête ping sur %" NameKnown;
    "haciendo ping a %" NameKnown;
    "connecting to % could not open connection to the host on port % connect failed" PortClosed;
    "verbindungsaufbau zu % es konnte keine verbindung ~ auf port %" PortClosed;
    "connexion à % impossible d'ouvrir une connexion ~ port %" PortClosed;
    "conectándose a % no se puede abrir ~ puerto %" PortClosed;
    "could not open connection to the host on port % connect failed" PortClosed;
    "tcp port % ~ not listening" PortClosed;
    "tcp port % ~ filtered" PortClosed;
    "tcp port % ~ listening" PortOpen;
    "udp port % ~ listening" Nothing;
    "request timed out" Nothing;
    "reply from" Nothing;
    "dns request timed out" Nothing;
    "non-authoritative answer" Nothing;
    "is not recognized as an internal or external command" Nothing;
    "approximate round trip times" Nothing;
    "querying target system called" Nothing;
    "attempting to resolve name to ip address" Nothing;
    "name resolved to" NameKnown;
    "resolved to" NameKnown;
    "using ephemeral source port" Nothing;
    "querying endpoint mapper database" Nothing;
    "server's response" Nothing;
    "total endpoints found" Nothing;
    "end of rpc endpoint mapper query response" Nothing;
}

/// Programs whose first argument, or the one behind one of these options, is the machine that is tried.
pub static PROGRAMS: &[(&str, &[&str])] = &[
    ("nslookup", &[]),
    ("resolve-dnsname", &["-name"]),
    ("ping", &[]),
    ("telnet", &[]),
    ("portqry", &["-n"]),
    ("dig", &[]),
    ("host", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_answer_stands_twice() {
        let rows: BTreeSet<_> = REPLIES.iter().map(|row| row.pattern).collect();
        assert_eq!(rows.len(), REPLIES.len());
    }
}
