//! Hostile shapes of any length: one long line, deep nesting, entity bombs, lists without an end, machines without an end.
//! They ask about time, so each is made at two lengths.

/// A shape: its name, and the input of about so many bytes.
pub struct Shape {
    /// What it is.
    pub name: &'static str,
    begins: &'static str,
    repeats: &'static str,
    ends: &'static str,
}

/// Stands for the number of the repetition: with it each speaks of another machine.
const NUMBER: &str = "№";

impl Shape {
    /// The input.
    pub fn of_length(&self, bytes: usize) -> Vec<u8> {
        let times = bytes / self.repeats.len().max(1);
        let repeated = if self.repeats.contains(NUMBER) {
            (0..times).map(|number| self.repeats.replace(NUMBER, &number.to_string())).collect()
        } else {
            self.repeats.repeat(times)
        };
        [self.begins, &repeated, self.ends].concat().into_bytes()
    }
}

const fn shape(name: &'static str, begins: &'static str, repeats: &'static str, ends: &'static str) -> Shape {
    Shape { name, begins, repeats, ends }
}

/// All shapes.
pub const ALL: &[Shape] = &[
    shape("blanks", "", " ", ""),
    shape("one letter", "", "a", ""),
    shape("letters and blanks", "", "a ", ""),
    shape("digits", "", "1", ""),
    shape("opening tags", "", "<", ""),
    shape("quotes", "", "\"", ""),
    shape("quotes and commas", "", "\",", ""),
    shape("back slashes", "", "\\", ""),
    shape("line ends", "", "\n", ""),
    shape("carriage returns", "", "\r", ""),
    shape("brackets never closed", "", "[", ""),
    shape("braces never closed", "", "{\"a\":", ""),
    shape("brackets on lines", "", "[\n", ""),
    shape("braces on lines", "", "{\n", ""),
    shape("keys of a registry in a line", "", "HKEY_LOCAL_MACHINE\\", ""),
    shape("keys of a registry on lines", "", "HKEY_LOCAL_MACHINE\\SOFTWARE\\X\n", ""),
    shape("keys in brackets", "Windows Registry Editor Version 5.00\n", "[HKEY_LOCAL_MACHINE\\A]\n", ""),
    shape("continued hex", "[HKEY_LOCAL_MACHINE\\A]\n\"a\"=hex(7):", "61,00,\\\n  ", ""),
    shape("values of one key", "HKEY_LOCAL_MACHINE\\A\n", "    a    REG_DWORD    0x4\n", ""),
    shape("reg query without answer", "", "C:\\>reg query HKLM\\A\n", ""),
    shape("prompts", "", "C:\\>\n", ""),
    shape("remote prompts in a line", "", "[A]: PS C:\\>", ""),
    shape("names of machines", "", "RDSH01.contoso.local ", ""),
    shape("events in a line", "", "Event ID 1128 ", ""),
    shape("events on lines", "", "Event ID: 1128\n", ""),
    shape("bare events", "", "1128 ", ""),
    shape(
        "sentences broken at a width",
        "",
        "the session host does not find any license server and nobody gets in since\nthe move of last monday ",
        "",
    ),
    shape(
        "quotations broken at a width",
        "",
        "we ran reg query \"HKLM and Policies and Microsoft and so on and then nobody\nwaited for it ",
        "",
    ),
    shape("log names", "", "Log Name: System\n", ""),
    shape("event headers", "", "Event[0]:\n", ""),
    shape("opened events", "", "<Event>", ""),
    shape("opened events on lines", "", "<Event>\n", ""),
    shape("opened events with system", "", "<Event><System><EventID>1128</EventID>\n", ""),
    shape("nested elements", "<Event>", "<a>", "</Event>"),
    shape("comments never closed", "", "<!--", ""),
    shape("CDATA never closed", "<Event>", "<![CDATA[", ""),
    shape("attributes", "<Event ", "a='b' ", "></Event>"),
    shape(
        "entities",
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><Event>",
        "&c;",
        "</Event>",
    ),
    shape("references", "<Event><Message>", "&amp;", "</Message></Event>"),
    shape("ampersands", "<Event><Message>", "&", "</Message></Event>"),
    shape(
        "table rows never closed",
        "<table><tr><th>KeyPackId</th><th>TotalLicenses</th></tr>",
        "<tr><td>1",
        "",
    ),
    shape("headers of HTML", "", "<th>KeyPackId</th>\n", ""),
    shape("names and values", "", "KeyPackId : 3\n", ""),
    shape("wrapped values", "Name : a\n", "       b\n", ""),
    shape("days left", "", "DaysLeft : 3\n\n", ""),
    shape("rules of dashes", "", "----\n", ""),
    shape("tables without rows", "", "Status Name\n------ ----\n", ""),
    shape(
        "rows of a table",
        "Status   Name               DisplayName\n------   ----               -----------\n",
        "Running  TermService        Remote Desktop Services\n",
        "",
    ),
    shape("separated headers", "", "Name,Status\n", ""),
    shape(
        "separated events",
        "Level,Date and Time,Source,Event ID,Task Category\n",
        "Error,1/13/2026,a,1128,None\n",
        "",
    ),
    shape(
        "quoted cell never closed",
        "Level,Date and Time,Source,Event ID,Task Category\nError,\"",
        "a\n",
        "",
    ),
    shape("objects of JSON", "[", "{\"KeyPackId\":3,\"TotalLicenses\":5},", "{}]"),
    shape("objects of JSON on lines", "", "{\"Id\":1128}\n", ""),
    shape("groups", "", "Alias name     RDS Endpoint Servers\n", ""),
    shape("members", "Alias name     RDS Endpoint Servers\nComment\n\nMembers\n\n----\n", "RDSH01$\n", ""),
    shape("rules of a firewall", "", "Rule Name: a\n", ""),
    shape("policies", "", "GPO: a\n    Folder Id: Software\\Policies\\X\n", ""),
    shape(
        "bytes of a policy",
        "GPO: a\n  Folder Id: Software\\Policies\\Microsoft\\Windows NT\\Terminal Services\\LicenseServers\n  Value: ",
        "108, 0, ",
        "\n",
    ),
    shape("pings", "", "ping ls1\n", ""),
    shape("name servers", "", "Server:  dc1\nAddress:  10.0.0.1\n\n", ""),
    shape("trusts", "List of domain trusts:\n", "    0: A a.local (NT 5)\n", ""),
    shape("sections of the Diagnoser", "RD Licensing Diagnoser Information\n", "Problem: \n", ""),
    shape("sentences of Windows", "", "The RD Licensing mode has not been configured. ", ""),
    shape("half sentences of Windows", "", "the remote session was disconnected because there are no ", ""),
    shape("sentences of people", "", "The license server is not available for RDSH01. ", ""),
    shape("sentences on lines", "", "we have 20 user cals for 2019 on ls01\n", ""),
    shape("words of denial", "", "not no never ", ""),
    shape("codes of clients", "", "0x904 ERRINFO_LICENSE_NO_LICENSE_SERVER ", ""),
    shape("combining marks", "a", "\u{301}", ""),
    shape("wide letters", "", "\u{30e9}\u{30a4}", ""),
    shape(
        "hosts with a license server each",
        "Host,LicenseServer,TStoLSConnectivityStatus,LicensingType\n",
        "SH-№,LS-№,6,4\n",
        "",
    ),
    shape(
        "hosts of one license server",
        "Host,LicenseServer,TStoLSConnectivityStatus,LicensingType\n",
        "SH-№.x.test,LS-1.x.test,11,4\n",
        "",
    ),
    shape(
        "hosts of one name in many domains",
        "Host,LicenseServer,TStoLSConnectivityStatus,LicensingType\n",
        "SH.x№.test,LS.x№.test,6,4\n",
        "",
    ),
    shape("license servers", "LicenseServer,TStoLSConnectivityStatus\n", "LS-№.x.test,6\n", ""),
    shape("license servers in turn", "LicenseServer,TStoLSConnectivityStatus\n", "LS-№,6\nLS-B№,11\n", ""),
    shape(
        "names of a list",
        "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\n    SpecifiedLicenseServers    REG_MULTI_SZ    ",
        "LS-№\\0",
        "\n",
    ),
    shape(
        "hosts that miss a license server",
        "",
        "Source: TermService\nEvent ID: 1131\nComputer: SH-№\nDescription:\nThe Remote Desktop Session Host server could not contact the Remote Desktop license server LS-№. Ensure that the Remote Desktop Licensing service is running on the license server.\n\n",
        "",
    ),
    shape(
        "license servers that a host misses",
        "",
        "Source: TermService\nEvent ID: 1131\nComputer: SH-1\nDescription:\nThe Remote Desktop Session Host server could not contact the Remote Desktop license server LS-№. Ensure that the Remote Desktop Licensing service is running on the license server.\n\n",
        "",
    ),
    shape(
        "hosts that a license server refuses",
        "",
        "PSComputerName : SH-№\nLicensingType : 4\nSpecifiedLSList : {LS-1}\n\nSource: TermServLicensing\nEvent ID: 21\nComputer: LS-1\nDescription:\nThe Remote Desktop license server \"LS-1\" does not have any remaining permanent RDS CALs of the type \"Windows Server 2019 : RDS Per User CAL\". As a result, the Remote Desktop license server cannot issue RDS CALs of the type \"Windows Server 2019 : RDS Per User CAL\" to the Remote Desktop Session Host server \"SH-№\".\n\n",
        "",
    ),
    shape(
        "license servers that issue",
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\n    LicensingMode    REG_DWORD    0x4\n\n",
        "Source: TermServLicensing\nEvent ID: 4143\nDate: 11/12/2026 9:00:00 AM\nComputer: LS-№\n\n",
        "",
    ),
    shape(
        "packs of license servers",
        "PSComputerName,KeyPackId,KeyPackType,ProductVersion,ProductType,TotalLicenses,AvailableLicenses\n",
        "LS-№,№,2,Windows Server 2019,1,50,20\n",
        "",
    ),
    shape(
        "collections",
        "Session host,Collection,OS,Licensing mode,License server\n",
        "SH-№,C-№,Windows Server 2022,Per User,LS-1\n",
        "",
    ),
    shape(
        "groups of domains",
        "",
        "PS C:\\> Get-ADGroupMember 'Terminal Server License Servers' -Server d№.test\n\nname              : LS-№\nobjectClass       : computer\nSamAccountName    : LS-№$\n\n",
        "",
    ),
    shape(
        "services of machines",
        "",
        "MachineName : LS-№\nName : TermServLicensing\nStatus : Stopped\n\n",
        "",
    ),
    shape(
        "hosts in JSON",
        "[",
        "{\"ComputerName\":\"SH-№\",\"LicensingType\":4,\"LicenseServers\":[\"LS-№\"]},",
        "{}]",
    ),
    shape(
        "hosts in YAML",
        "",
        "- host: SH-№\n  mode: Per User\n  license_server: LS-№\n  port_135: closed\n",
        "",
    ),
    shape("hosts between rulers", "", "=== SH-№ ===\nLicensingType : 4\n\n", ""),
    shape("sentences about machines", "", "SH-№ uses the license server LS-№ in Per User mode.\n", ""),
    shape("clients", "", "PC-№ gets in, PC-B№ cannot connect.\n", ""),
    shape(
        "domains that trust",
        "List of domain trusts:\n",
        "    №: D№ d№.test (NT 5) (Direct Outbound)\n",
        "",
    ),
    shape("numbered lines", "", "№: LicensingType : 4\n", ""),
    shape("items", "", "- LicensingType : 4\n", ""),
    shape("blank lines between", "", "LicensingType : 4\n\n", ""),
    shape("wide gaps", "", "a\n\n\n\nb : c\n\n", ""),
    shape("blanks that do not break", "", "a\u{a0}", ""),
    shape("escaped brackets", "", "&gt;", ""),
];
