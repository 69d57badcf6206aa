# English. One file a language; the keys are the same in all of them, and a test compares.

## How the language writes dates, lists and quotations

date = { $day } { $month } { $year }
date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec
label-value = { $label }: { $value }
list-and = { $head } and { $last }
list-more = { $head } and { $count } more
days-ago = { $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
}
days-ahead = { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}

## Words that reports share

severity-error = Error
severity-warning = Warning
severity-info = Info
certainty-confirmed = Confirmed
certainty-likely = Likely
certainty-possible = Possible
risk-read-only = Read-only
risk-reversible = Reversible
risk-risky = Risky
origin-documented = Microsoft says
origin-inferred = Our inference
origin-community = Seen in the field
origin-disputed = Sources disagree
machine-unnamed = the session host
mode-per-device = Per Device
mode-per-user = Per User
mode-aad-per-user = AAD Per User
mode-not-configured = Not configured
mode-remote-administration = Remote Desktop for Administration
mode-ambiguous = ambiguous
mode-unknown = unknown
value-with-number = { $name } ({ $number })
value-not-set = Not set
value-denied = Access denied
value-unknown = Not known
place-policy = Group policy
place-deployment = Deployment
place-local = Local registry
place-effective = In effect, by WMI
place-said = As somebody says
result-in-effect = In effect
result-wins = Wins
result-ignored = Set, but ignored
result-would-be-ignored = Would be ignored
result-not-set = Sets nothing
result-unknown = May set another value
setting-licensing-mode = Licensing mode on { $machine }
setting-license-servers = License servers on { $machine }
run-on-license-server = the license server
run-on-administration = an administrator's machine
run-on-client = a client
rights-any-user = no special rights
rights-local-administrator = as local administrator
rights-domain-administrator = as domain administrator
rights-policy-editor = with the right to edit the policy
evidence-place = { $machine }, line { $line }
evidence-place-lines = { $machine }, lines { $line }–{ $last }
evidence-place-alone = line { $line }
evidence-place-alone-lines = lines { $line }–{ $last }
evidence-times = { $place }; { $count } times from { $first } to { $last }
evidence-times-a-day = { $place }; { $count } times on { $first }

## The verdict

verdict-fault = Licensing is the cause. { $title }.
verdict-fault-more = { $count ->
    [one] One fault; what else was found follows from it.
   *[other] { $count } independent faults. Mending one of them alone does not cure it.
}
verdict-fault-open = { $count ->
    [one] One fault is shown. Another is only possible: the missing facts decide it.
   *[other] One fault is shown. { $count } others are only possible: the missing facts decide them.
}
verdict-warning = { $title }.
verdict-fault-alone = One fault is shown.
verdict-warning-more = Nothing that was read says that anybody is refused yet.
verdict-healthy = Licensing is complete. { $count ->
    [one] The host has
   *[other] All { $count } hosts have
} a mode and a license server, and a license was issued.
verdict-healthy-more = A Per Device or Per User CAL was issued by a license server that the host uses; that takes an activated server with CALs.
verdict-issued = Licenses are issued, and nothing that was read speaks of a fault.
verdict-issued-more = A license server that issues CALs is activated and holds some. What is set on the hosts is not known from this.
verdict-not-licensing = Not licensing. The RD Session Host role is not installed, so no RDS license is asked for.
verdict-not-licensing-more = Without the role two people can sign in at a time, for administration.
verdict-elsewhere = Not licensing. { $title }.
verdict-elsewhere-more = Nothing in the text speaks of a fault in licensing. The steps below are for what it is instead.
verdict-false-alarm = Nothing is wrong with licensing. { $title }.
verdict-false-alarm-more = Mode and license server are in effect, and nobody is refused.
verdict-insufficient = Not enough to decide.
verdict-insufficient-more = { $count ->
    [0] Nothing in the text decides, and nothing more can be asked.
    [one] One command would settle what is open. It is below.
   *[other] { $count } commands would settle what is open. The first one settles most.
}
verdict-insufficient-unread = Nothing in the text was recognised as evidence of licensing. The commands below say what is needed.
verdict-affected = Affected
verdict-affected-some = { $count } of { $all } hosts
verdict-affected-all = { $count ->
    [one] 1 host
   *[other] all { $count } hosts
}
verdict-since = Logged
verdict-until = Works until
verdict-certainty = Certainty
verdict-fix-first = Fix first

## Columns of the host overview

host-version = Version
host-mode = Mode in effect
host-servers = License servers
host-grace = Grace period
host-grace-days = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
host-grace-soon = Running
host-grace-zero = 0 days left
host-grace-over = Over
host-grace-zero-note = neutral by itself
host-presumed = unless a policy says otherwise
host-not-named = none named
version-server = Windows Server { $release }
version-unknown-build = unknown (build { $build })

## Formats

format-none = Not read
format-event-xml = Event, XML
format-event-text = Event, text
format-event-json = Event, JSON
format-event-csv = Event, separated values
format-event-table = Event, table
format-event-details = Event, details
format-reg-add = reg add
format-reg-query = reg query
format-records = Names and values
format-console-in-json = Output of a console in JSON
format-rdp-file = File of a connection (.rdp)
format-gpresult = Applied policies (gpresult)
format-reg-file = Registry file (.reg)
format-reg-text = Registry as text
format-reg-children = Registry keys (PowerShell)
format-reg-rows = Registry values by path
format-reg-listing = Registry listed by a script
format-grace-period-days = Days of grace
format-licensing-report = Report of a licensing tool
format-network-check = Check of the network
format-console-context = Machine, account, sessions
format-group-members = Members of a group
format-domain-trusts = Trusts of a domain
format-firewall-log = Log of a firewall
format-firewall-rule = Rule of a firewall
format-event-mention = Event in a line
format-event-number = Event number
format-order-line = Line of an order
format-client-codes = Codes of a client
format-value-mention = Values in a sentence
format-windows-message = Message of Windows
format-sentence = Sentence

## Remarks of readers

note-value-without-key = This value stands without its key. Paste the line above it, so that policy and local registry can be told apart: { $about }
note-unreadable-data = This value could not be read as its type says: { $about }
note-cut-off = The text is cut off. What is there was read.
note-event-without-source = Event { $about } stands without its source. A number alone proves nothing; add the source or the log name.
note-number-contradicts-text = Number and text of event { $about } contradict each other. The text is gone by.
note-ambiguous-date = Day and month of this date can be read in two ways, so it is left out: { $about }
note-command-failed = The command failed: { $about }
note-commands-on-one-line = These are two commands on one line, so neither ran: { $about } Enter each on a line of its own.
note-unusual-separator = Names are separated by something other than a comma: { $about }
note-quoted-from-elsewhere = This sentence is quoted from an article or a mail, so it is no evidence. Paste what was shown here.
note-denied = This sentence is said not to appear, so it is no evidence.
note-settled = This is said to have been put right since, so it is no evidence of how things are now.
note-too-many-days = { $about } days of grace cannot be: there are 120. The number is left out.
note-deletes-keys = This file is made to be applied, so it does not show what is there: { $about }. Export the key instead: reg export <key> <file>
input-replaced = Some characters could not be decoded and were replaced.
input-binary = This is not text, so nothing was read from it. Paste text, or export it as text first.
input-is-archive = This is an archive. Extract it, for example with Expand-Archive <file>, and add the text files in it; those of a support collector are registry exports, tables and logs.
input-is-event-log = This is an event log. Export it as text: wevtutil query-events <file> /logfile:true /format:RenderedXml > events.xml
input-is-registry-hive = This is a registry hive. Load it and export the keys as text: reg load HKLM\Copy <file>, then reg export HKLM\Copy\<key> <file>.reg
input-is-picture = This is a picture, and pictures are not read. Copy the text instead; Ctrl+C works in message boxes and in the RD Licensing Diagnoser.
input-is-document = This is a document, not text. Copy what it says and paste it, or save it as plain text, a table as CSV.
input-empty = This input is empty.

## What can be asked

need-policy-mode = the licensing mode by policy
need-policy-license-servers = the license servers by policy
need-local-mode = the licensing mode in the local registry
need-local-license-servers = the license servers in the local registry
need-misplaced-license-servers = whether the list stands in a key that Windows does not read
need-session-host-role = whether the RD Session Host role is installed
need-grace-days = the days of grace that are left
need-host-events = the licensing events of the host
need-license-server-events = the events of the license server
need-host-version = the release of Windows on the host
need-host-installation = which kind of Windows the host runs
need-host-join = whether the host is in a domain or a workgroup
need-administration-use = whether only administrators use the host
need-connectivity = what the host says of its license servers
need-name-resolution = whether the name of the license server resolves
need-endpoint-mapper = whether port 135 of the license server answers
need-server-version = the release of Windows on the license server
need-server-join = whether the license server is in a domain or a workgroup
need-server-service = whether the licensing service runs
need-server-activation = whether the license server is activated
need-server-packs = which CALs are installed
need-server-group = whether the license server is in its group in the directory
need-trust = whether the domains trust each other
need-other-client = whether another client gets in
need-account-kind = whether the account is a local one

probe-policy-values = What do the policies say on { $machines }?
    .why = A policy beats every other setting, for the mode and for the list of license servers.
probe-local-settings = What is set locally on { $machines }: mode and license servers?
    .why = It counts where no policy says otherwise. A widespread article names a key that Windows does not read, so that one is looked at too.
probe-session-host-role = Is the RD Session Host role installed on { $machines }?
    .why = Without the role no RDS license is asked for.
probe-grace-days = How many days of grace are left on { $machines }?
    .why = They decide whether people are refused today or from a date.
probe-host-events = What did { $machines } log about licensing?
    .why = The host names what it misses: mode, license server, contact or licenses.
probe-license-server-events = What did the license server log?
    .why = An issued license proves that the server runs, is activated and has CALs.
probe-host-machine = Which Windows runs on { $machines }, in a domain or in a workgroup?
    .why = The release decides which CALs and license servers serve it; a client Windows needs none. Per User needs a domain.
probe-host-sessions = Who works on { $machines }?
    .why = If only administrators do, two at a time, no RDS license is needed.
probe-connectivity = What do the license servers answer { $machines }?
    .why = One number tells too old, refused, unreachable and valid apart; name and port tell why nothing answers.
probe-server-machine = Which Windows runs on the license server, in a domain or in a workgroup?
    .why = It must be as new as the newest host and the newest CALs, and in the same scope as the host.
probe-server-state = Does the license server run, is it activated, and which CALs are installed?
    .why = A stopped service is silent, without activation only temporary licenses are issued, and type, version and free count of the CALs decide the rest.
probe-server-group = Is the license server in the group Terminal Server License Servers?
    .why = Without it, Per User licenses cannot be recorded.
probe-trust = Do the domains of { $machines } and the license server trust each other?
    .why = Licensing across domains needs a trust in both directions.
probe-other-client = Does another client, such as mstsc on another PC, get in?
    .why = If it does, the fault lies with the client that fails.
probe-account-kind = Is the account that sees the message on { $machines } a local one?
    .why = Local accounts and sessions for administration see it without a fault.

## Families of rules

family-versions = Versions
family-mode = Mode and type
family-license-servers = License servers
family-license-server-state = A license server itself
family-directory = Directory: groups and permissions
family-grace = Grace period
family-upkeep = Upkeep
family-clients = Clients
family-symptoms = What people are told
family-not-licensing = Not licensing
family-evidence = The evidence itself

## Rules

rule-licensing-mode-not-configured = Licensing mode not configured
    .title-running = No licensing mode is set on { $machines }, and the grace period is running
    .title-over = No licensing mode is set on { $machines }, and the grace period is over
    .title-unknown = No licensing mode is set on { $machines }
    .effect-running = People can sign in until the grace period ends. From then on they are refused.
    .effect-over = Everybody but administrators with /admin is refused.
    .effect-unknown = People are refused as soon as the grace period is over.
    .meaning = The host does not know whether to ask for Per Device or Per User licenses, so it can ask for neither.
    .falsifier = A policy value LicensingMode of 2 or 4, or a LicensingType of 2 or 4 printed by WMI, ends this finding.

rule-policy-overrides-local = A policy overrides another setting
    .title-mode = A policy overrides the licensing mode that was set on { $machines }
    .title-servers = A policy overrides the license servers that were set on { $machines }
    .title-both = A policy overrides the licensing mode and the license servers that were set on { $machines }
    .effect = What was set in Server Manager, by PowerShell or in the registry has no effect.
    .meaning = The policy and the host's own setting differ, and the policy wins. Setting the other one again changes nothing.
    .falsifier = If the policy is meant to win, this is in order, and the other value is only a trap for the next person.

rule-mode-does-not-match-cals = Mode does not match the CALs
    .title-installed = { $machines } { $many ->
        [one] asks for { $asked } licenses, and its
       *[other] ask for { $asked } licenses, and their
    } license servers hold { $held } CALs only
    .title-planned = { $machines } { $many ->
        [one] asks
       *[other] ask
    } for { $asked } licenses, and the CALs that were bought are { $held }
    .effect = No permanent license is issued. Devices work on temporary ones for 90 days at most, people until the grace period is over; then they are refused.
    .meaning = A host asks for one type of CALs only, and the CALs are of the other type. Either the mode or the purchase is wrong; the mode costs nothing to change.
    .falsifier = A pack of the type that the host asks for, on one of its license servers, ends this finding.

rule-per-user-in-workgroup = Per User without a domain
    .title-mode = { $machines } { $many ->
        [one] asks
       *[other] ask
    } for Per User licenses in a workgroup
    .title-packs = Per User CALs are meant for { $machines }, and there is no domain
    .title-entra = { $machines } { $many ->
        [one] asks for Per User licenses and is
       *[other] ask for Per User licenses and are
    } joined to Entra ID only
    .effect = Per User CALs cannot be issued to anybody there. On Windows Server 2019 sessions end after 60 minutes.
    .effect-entra = No source says that this combination is supported.
    .meaning = Per User CALs are recorded on accounts of Active Directory. Without a domain on both sides, the host and the license server, only Per Device CALs are licensed.
    .falsifier = A domain that both machines are in, or the mode Per Device with Per Device CALs, ends this finding.

rule-session-host-role-unneeded = Session host role not needed
    .title = The RD Session Host role is installed on { $machines }, which people only administer
    .effect = Without the role no licensing applies, and two administrators can sign in at a time.
    .meaning = The role makes a server ask for RDS licenses. Two sessions for administration need neither the role nor a CAL.
    .falsifier = If people work there, or need RemoteApp programs, the role stays and licensing has to be completed.

rule-multi-session-needs-no-cal = Multi-session without RDS CALs
    .title = { $machines } { $many ->
        [one] runs
       *[other] run
    } Windows Enterprise multi-session, which needs no RDS CAL
    .effect = No RDS CAL, license server or licensing mode is needed there: do not buy any for it. Whatever fails there has another cause.
    .meaning = Windows 10 and 11 multi-session runs on Azure Virtual Desktop and is licensed by a Windows or Microsoft 365 license of each person.
    .falsifier = EditionID ServerRdsh is what tells it from a server. A Windows Server in Azure Virtual Desktop needs RDS CALs.

rule-unsupported-host = Windows for one user at a time
    .title = { $machines } { $many ->
        [one] is no server: RDS licensing does not apply to it
       *[other] are no servers: RDS licensing does not apply to them
    }
    .effect = One person at a time can sign in, and no RDS CAL changes that.
    .meaning = The RD Session Host role exists on Windows Server only. Patches that let several people into another Windows are no licensed configuration.
    .falsifier = If this is the client and not the machine that people sign in to, look at the other one.

rule-license-server-unreachable = License server not reachable
    .title-named = The license server { $server } could not be contacted from { $machines }
    .title-unnamed = A license server could not be contacted from { $machines }
    .title-gone = { $server }, the license server set on { $machines }, has no licensing service
    .effect = New devices and hosts get no license; once the grace period is over, people are refused.
    .meaning-gone = The service TermServLicensing is not installed on that machine, so it is no license server: the role RD Licensing was removed or never installed there, or the name of another machine is meant.
    .meaning = The host says that the license server it is told to use does not answer, refuses it, or is none. Name, network, service and, in a workgroup, missing credentials are the candidates.
    .falsifier = Connectivity code 11, a later event that shows contact, or an issued license makes this history.

rule-license-server-name-unresolvable = Name of a license server does not resolve
    .title-named = The name { $server } does not resolve for { $machines }
    .title-unnamed = The name of a license server does not resolve for { $machines }
    .effect = This license server is not asked. Without another one, new devices and hosts get no license; once the grace period is over, people are refused.
    .meaning = The host is told a name that its DNS does not know: a license server that was retired, a missing suffix, a missing record.
    .falsifier = An address for this name, resolved on the host itself, ends this finding.

rule-license-server-unreachable-by-network = License server does not answer on the network
    .title-named = { $server } does not answer { $machines } on the network
    .title-unnamed = A license server may not answer { $machines } on the network
    .effect = This license server is not asked. Without another one, new devices and hosts get no license; once the grace period is over, people are refused.
    .meaning = The name is not in doubt, but RPC does not get through: a firewall in between or on the license server, a route, or a machine that is off.
    .falsifier = A connection to port 135 that succeeds from the host ends this finding. It does not show that licensing works.

rule-stale-license-server-listed = Dead license server in the list
    .title-name = { $machines } { $many ->
        [one] is
       *[other] are
    } told { $server }, whose name does not resolve, beside { $other }
    .title-network = { $machines } { $many ->
        [one] is
       *[other] are
    } told { $server }, which does not answer, beside { $other }
    .title-gone = { $machines } { $many ->
        [one] is
       *[other] are
    } told { $server }, which is no license server, beside { $other }
    .title-unknown = { $machines } { $many ->
        [one] is
       *[other] are
    } told { $server }, which could not be contacted, beside { $other }
    .effect = Licenses come from the other one. Attempts to reach the dead one take time, and there is no spare although the list looks as if there were.
    .meaning = The list names a license server that was retired, renamed or cut off. A host asks the names from top to bottom.
    .falsifier = Contact with that license server, or a list without it, ends this finding.

rule-no-trust-with-license-server = No trust between host and license server
    .title-named = { $machines } and { $server } are not in domains that trust each other
    .title-unnamed = { $machines } and the license server are not in domains that trust each other
    .effect = The license server does not serve the host reliably; once the grace period is over, people are refused.
    .meaning = Host and license server belong into one domain, into domains or forests with trust in both directions, or into one workgroup. A trust in one direction, or a workgroup on one side only, is not supported.
    .falsifier = A trust in both directions, or both machines in one domain, ends this finding.

rule-no-license-server-specified = No license server named
    .title-running = No license server is named on { $machines }, and the grace period is running
    .title-over = No license server is named on { $machines }, and the grace period is over
    .title-unknown = No license server is named on { $machines }
    .effect-running = People can sign in until the grace period ends. From then on they are refused.
    .effect-over = Everybody but administrators with /admin is refused.
    .effect-unknown = People are refused as soon as the grace period is over.
    .meaning = The host is told no license server where Windows reads it. Since Windows Server 2008 R2 it looks for none by itself.
    .falsifier = A name in the policy value LicenseServers, or in SpecifiedLicenseServers below Parameters\LicenseServers, ends this finding.

rule-wrong-registry-location = Value in a key that Windows does not read
    .title-needed = The license servers of { $machines } stand in a key that Windows does not read
    .title-harmless = A copy of the license servers of { $machines } stands in a key that Windows does not read
    .title-open = SpecifiedLicenseServers stands on { $machines } in a key that Windows does not read
    .title-mode = { $value } stands on { $machines } in a key that Windows does not read
    .effect-mode = The value does nothing. What counts is the mode where Windows reads it, and the policy.
    .effect-open = If no license server is named elsewhere, the host behaves as if there were none.
    .effect-needed = The host behaves as if no license server were named.
    .effect-harmless = Nobody is refused for it, but the next person will change the wrong value.
    .meaning = { $value } was found in { $key }. Windows reads it only in { $right }.
    .falsifier-mode = If the value is also in the right key, or a policy sets the mode, nobody is refused for this.
    .falsifier = If the value is also in the right key, or a policy names license servers, nobody is refused for this.

rule-grace-period-expired = Grace period over
    .title-said = The grace period of { $machines } is over, and no license server with licenses is registered
    .title-counted = The grace period of { $machines } is over, and licensing is not complete
    .effect = Everybody but administrators with /admin is refused.
    .meaning = A session host works for 120 days without licensing. They have passed, and the host has not found what it needs.
    .falsifier = A license that the license server issued later than this was logged makes it history.

rule-grace-expired-though-licensed = Refused as expired, though all is licensed
    .title = { $machines } { $many ->
        [one] refuses
       *[other] refuse
    } as expired, although mode, license server and CALs are in place
    .effect = Everybody but administrators with /admin is refused.
    .meaning = The host has not taken note that its licensing is complete. That is known to happen; what is needed is there.
    .falsifier = A license that was issued since shows that the host took note of it. Mode, list, connection or CALs that are not what was shown make it an ordinary end of the grace period.

rule-grace-period-running = Grace period running
    .title-counted = { $days ->
        [one] One day of grace is
       *[other] { $days } days of grace are
    } left on { $machines }, until { $day }
    .title-urgent = Only { $days ->
        [one] one day of grace is
       *[other] { $days } days of grace are
    } left on { $machines }, until { $day }
    .title-soon = The grace period of { $machines } is about to end
    .title-running = The grace period of { $machines } is running
    .effect-counted = People can sign in until then without a license. After that they are refused.
    .effect-urgent = From then on everybody but administrators with /admin is refused. Complete licensing now.
    .effect-soon = People can sign in for now without a license. After that they are refused.
    .effect-running = People can sign in for now without a license. After that they are refused.
    .meaning = The host works because a session host may run 120 days without licensing, and for no other reason that is known.
    .falsifier = A mode, a named license server and a license that was really issued complete the chain; then the counter does not matter.

rule-no-license-available = No client access license available
    .title = People were told that no client access license is available
    .title-renewal = The license of a client could not be upgraded or renewed
    .effect = The device named in the message is refused.
    .meaning = The host asked for a license, and none of the kind it asked for could be given. Too few CALs, the wrong type, the wrong version or a damaged license on the device are the candidates.
    .falsifier = The type, version and count of the CALs on the license server, and the mode of the host, say which of them it is.

rule-no-license-server-available = No license server gave a license
    .title = People were told that no license server is available
    .effect = Everybody but administrators with /admin is refused.
    .meaning = The grace period is over, and no license server gave the host what it needs. Which link is missing the message does not say.
    .falsifier = Events, mode, list and days of grace of the host say which link is missing.

rule-client-license-store-damaged = License stored on the client
    .title-named = The license that a client stores is damaged, refused or cannot be written
    .title-one = A client fails in the licensing protocol where others get in: its stored license is in question
    .title-protocol = A client fails in the licensing protocol: its stored license is in question
    .effect = This client is refused. Others are not concerned.
    .meaning = A Windows client keeps its license in the key MSLicensing, which only an administrator may create. A damaged value, or a key that cannot be written, ends the exchange.
    .falsifier = The same client fails after its store was built anew, or other clients fail as well.

rule-third-party-client-mishandles-licensing = Client of another maker fails in licensing
    .title = A client of another maker fails while licenses are exchanged
    .effect = People with this program are refused. Those with a client of Microsoft get in.
    .meaning = Licensing is part of the protocol, and not every program carries it out in full. Where another client gets in, the host and its license server do their part.
    .falsifier = A client of Microsoft on a device without a stored license fails at the same host as well.

rule-licensing-exchange-broke-off = Exchange of licenses broke off
    .title-network = The network failed, or time ran out, while licenses were exchanged
    .title-edition = The host says that it is not licensed to accept remote connections
    .title-either = The exchange of licenses between client and host broke off
    .effect = Whoever is told so does not get in.
    .effect-network = Whoever is told so does not get in. The way from the host to its license server, or from the client to the host, is slow or broken.
    .effect-edition = Nobody gets in. The edition of Windows on the host is in question, not CALs.
    .meaning = The message names where the exchange ended and not why. Client and host are both candidates.
    .falsifier = Another client at the same host, and the events of the host, tell which side it is.

rule-session-ends-in-an-hour = Session ends after an hour
    .title-expected = Sessions end after 60 minutes: licensing on the host is at fault
    .title-unexpected = Sessions are said to end after 60 minutes, which this release and mode do not do
    .title-client = Sessions are said to end after 60 minutes on a Windows that needs no RDS license
    .title-unknown = People were told that their session ends in 60 minutes
    .effect = People are let in, and cut off after an hour. They may connect again at once.
    .effect-unexpected = The release, the mode or the product is not what was said. RDS licensing does not end these sessions.
    .effect-client = RDS CALs do not apply to this machine, and none would help.
    .meaning = Windows Server 2016 in Per Device mode and 2019 in both modes end a session in place of refusing it. A host in a workgroup with Per User mode, a license server that does not answer and CALs of another type are the candidates.
    .falsifier = Release and mode of the host say whether it can be licensing; membership, events and CALs say why.

rule-administration-sessions-used-up = Both administration sessions in use
    .title = The two sessions of Remote Desktop for Administration are in use
    .effect = A third person has to wait, or has to sign somebody out. No CAL changes that.
    .meaning = Without the RD Session Host role a Windows Server admits two people at a time, for administration. CALs that came with the server are Windows Server CALs and raise no limit.
    .falsifier = The RD Session Host role is installed; then a policy, or something else, limits the connections.

rule-host-does-not-answer = Host does not answer
    .title-denied = A host is set to accept no connections
    .title-stopped = Remote Desktop Services does not run on a host
    .title-silent = The host is not found, or nothing answers there
    .effect = Nobody gets as far as licensing.
    .meaning = Name, port, firewall and service come before licensing. A message that speaks of licenses would mean that all of them work.
    .falsifier = The port answers and the service runs; or the message is from a gateway in a browser, which shows the same where the host refuses for want of a license.

rule-sign-in-refused = Sign-in refused
    .title-right = The account has no right to sign in through Remote Desktop Services
    .title-credentials = User name or password are refused
    .effect = This account is refused at sign-in. No CAL changes that.
    .meaning = Who somebody is, and what the account may do, is decided apart from licensing.
    .falsifier = The same account gets in at another host, and others fail at this one.

rule-network-authentication-fails = Network Level Authentication fails
    .title = The check of the sign-in before the session fails (Network Level Authentication)
    .effect = Whoever uses this client is turned away before the session, with any account. No CAL changes that.
    .meaning = Client and host must be able to check each other (CredSSP) before a session begins. One of them lacks the updates of 2018 against CVE-2018-0886, a policy forbids what the other offers, or no domain controller can be reached.
    .falsifier = The same account gets in from another client, or this client at another host: then compare the two.

rule-host-certificate-not-trusted = Host’s certificate not trusted
    .title = The client does not trust the certificate by which the host shows who it is
    .effect = People are warned before each connection, or refused where a policy wants it. No CAL changes that.
    .meaning = The certificate was made by the host itself, names another machine, or is out of date. It protects the line; licensing comes after it.
    .falsifier = The warning is clicked away and the connection still fails: then what is shown next counts.

rule-network-adapter-breaks-stream = Network breaks the stream
    .title = The stream between client and host breaks: adapter, driver or packet inspection
    .effect = Sessions that have begun are torn off.
    .meaning = A broken stream is noticed by encryption or compression. Licensing is over by then.
    .falsifier = Sessions hold once offload is switched off or the driver is current, or they break with every adapter.

rule-broker-redirects-wrongly = Connection Broker redirects wrongly
    .title = The Connection Broker sends people to the wrong place
    .effect = People do not reach a session host, so none asks for a license.
    .meaning = The client follows the redirection of the broker before it speaks to the host that licenses it.
    .falsifier = A connection straight to the session host fails in the same way.

rule-client-fails = Client program fails
    .title = The client program itself fails
    .effect = People with this program do not connect. The host is not concerned.
    .meaning = What the program reports is about the program, and no word of licensing comes from the host.
    .falsifier = Another client fails at the same host in the same way.

rule-windows-not-activated = Windows itself not activated
    .title = Windows itself is not activated, or its evaluation is over
    .effect = Windows reminds people, or shuts the machine down. RDS CALs have no part in it.
    .meaning = The license of Windows and the licenses of RDS are counted apart. An evaluation runs for 180 days; the grace period of a session host for 120.
    .falsifier = Windows shows as licensed.

rule-command-used-wrongly = Command used wrongly
    .title = A command failed because of how or where it was run
    .effect = The command tells nothing about licensing, good or bad.
    .meaning = A module that is not there, a wrong parameter or two commands on one line end in an error of the command, not of licensing.
    .falsifier = The command, run as it is meant to be, on the machine it is meant for, fails again.

rule-sessions-on-client-windows = Several sessions on a client Windows
    .title = Several people are to work at once on a Windows that is made for one
    .effect = RDS CALs do not apply to this machine. What its patched service says of licenses has nothing to do with them.
    .meaning = A client edition of Windows admits one person at a time. Programs that lift this limit are no licensed configuration.
    .falsifier = The machine runs Windows Server, or Windows Enterprise multi-session on Azure Virtual Desktop.

rule-session-ended-by-limit = Session ended by a limit
    .title = A limit of time ended the session, or somebody else who signed in
    .effect = The session ends when the limit is reached. Licensing has no part in it.
    .meaning = Limits for idle, disconnected and active sessions are set by policy or by the collection. A session that ends after an hour of idling ends by such a limit, not by the 60 minutes of licensing.
    .falsifier = Sessions end in the same way while people work, and the limits are not set.

rule-other-product-unlicensed = License of another product
    .title = Another product than RDS misses its license
    .effect = That product complains or stops. Sessions on the host are admitted as before.
    .meaning = Citrix, Office and others have license servers, periods and counts of their own. RDS CALs and the settings of RDS licensing change nothing there.
    .falsifier = The host itself, or its license server, reports a fault of RDS licensing.

rule-session-runs-badly = Trouble inside the session
    .title = Sessions open; what is slow, does not print or lacks its profile is inside them
    .effect = People get in and have trouble there. Licensing has no part in it.
    .meaning = Licensing is done before the desktop appears. Line, disk, processor, printer drivers and profiles decide how a session runs.
    .falsifier = People are refused, or sign-in itself waits: a license server that does not answer delays it.

rule-diagnoser-lacks-rights = Diagnoser without rights
    .title = The RD Licensing Diagnoser could not query the license server
    .effect = Its "0 licenses available" is no evidence. Nobody is refused for it.
    .meaning = Whoever runs the Diagnoser needs to be an administrator of the license server as well. Without these rights it counts nothing.
    .falsifier = An account with rights on the license server sees the same numbers.

rule-notification-without-fault = Notification without a fault
    .title = The notification that the licensing mode is missing appears although a mode is in effect
    .effect = Nobody is refused for it.
    .meaning = For local accounts on a Per User host and in sessions for administration the notification is known to appear without a reason.
    .falsifier = A domain account in an ordinary session sees it too, or the host logs event 1068 or 1069.

rule-statements-conflict = Statements that contradict each other
    .title-mode = Two statements about the licensing mode of { $machines } contradict each other
    .title-servers = Two statements about the license servers of { $machines } contradict each other
    .title-role = Two statements about the role of { $machines } contradict each other
    .effect-role = One says that the RD Session Host role is not installed, others speak of licensing as only a session host does.
    .effect = The diagnosis goes by the later one. It may be wrong for the other.
    .meaning = Both were read in the same place of one host. They come from two machines, or from before and after a change.
    .falsifier = Paste each machine as an input of its own, or name the machine above its output.

rule-license-server-not-activated = License server not activated
    .title = { $machines } { $many ->
        [one] is
       *[other] are
    } not activated
    .effect = Devices get temporary licenses for 90 days at most, and no CALs can be installed.
    .meaning = A license server that is not activated cannot issue permanent licenses, whatever was bought.
    .falsifier = ActivationStatus 0, or a license that was issued later, makes this history.

rule-no-cals-installed = No CALs installed
    .title-named = { $machines } { $many ->
        [one] holds
       *[other] hold
    } no CALs for "{ $product }"
    .title-unnamed = { $machines } { $many ->
        [one] holds
       *[other] hold
    } no CALs of the kind that a host asked for
    .title-any = No CALs are installed on { $machines }
    .effect = Once their temporary licenses and the grace period are over, people are refused.
    .meaning = The license server answers, and no pack of that version and type was installed on it. Built-in and temporary packs do not count.
    .falsifier = A pack of that version or newer, of that type, in RD Licensing Manager ends this finding.

rule-no-licenses-remain = No license of the type left
    .title-named = { $machines } { $many ->
        [one] has
       *[other] have
    } no license left for "{ $product }"
    .title-unnamed = { $machines } { $many ->
        [one] has
       *[other] have
    } no license left of the type that a host asked for
    .effect = New devices, and those whose temporary license has ended, are refused.
    .meaning = The pool of that type is empty, or the host asks for another type than the one that was bought. Compare the type named here with the CALs before buying.
    .falsifier = Free CALs of that type and version, or a mode of the host that fits the CALs, end this finding.

rule-device-cals-exhausted = No Per Device CAL left
    .title-counted = { $total ->
        [one] The only Per Device CAL for { $machines } is issued
       *[other] All { $total } Per Device CALs for { $machines } are issued
    }
    .title-none = No Per Device CAL is left for { $machines }
    .effect = Devices with a license go on. New ones work for 90 days on a temporary license and are then refused.
    .meaning = Per Device CALs are counted and enforced. None of those that serve the host is free on any of its license servers.
    .falsifier = A free CAL of a version that serves the host, on any of its license servers, ends this finding.

rule-device-cals-low = Few Per Device CALs left
    .title-counted = { $machines } { $many ->
        [one] has
       *[other] have
    } only { $count } Per Device CALs left
    .title-few = { $machines } { $many ->
        [one] has
       *[other] have
    } few Per Device CALs left
    .effect = Nobody is refused yet. Once none is left, each new device works for 90 days and is then refused.
    .meaning = The license server warns while there is still time to buy, or to take back CALs of retired devices.
    .falsifier = More free CALs in RD Licensing Manager than the event says make it history.

rule-user-cals-overallocated = More Per User CALs issued than there are
    .title-version = { $issued } RDS { $version } Per User CALs of { $total } are issued by { $machines }
    .title-plain = { $issued } Per User CALs of { $total } are issued by { $machines }
    .effect = Nobody is refused for it. { $over ->
        [one] One CAL is
       *[other] { $over } CALs are
    } missing by the license terms.
    .meaning = A license server goes on issuing Per User CALs when none is left. The count is a matter of compliance for the owner.
    .falsifier = People who left, or who are listed twice with different spelling of their account, still count in the report until their record ends.

rule-license-server-not-in-group = License server cannot record Per User CALs
    .title-event = { $machines } cannot write to Active Directory which people use a CAL
    .title-account = { $machines } { $many ->
        [one] is
       *[other] are
    } missing in the group Terminal Server License Servers
    .title-service = NETWORK SERVICE is missing in the group Terminal Server License Servers, and { $machines } { $many ->
        [one] is a domain controller
       *[other] are domain controllers
    }
    .title-doubtful = NETWORK SERVICE is missing in the group Terminal Server License Servers: it must be there if { $machines } { $many ->
        [one] is a domain controller
       *[other] are domain controllers
    }
    .effect = People can still sign in. Reports on Per User CALs are wrong.
    .meaning = The group may write the license attributes of people. The license server must be in it; on a domain controller NETWORK SERVICE must be in it too. Where only event 4105 is known, a missing permission on the accounts is the other reason.
    .falsifier = If the license server is in the group of that domain and was restarted since, look at the permission on the accounts.

rule-user-attributes-not-writable = License attributes of people cannot be written
    .title = The license attributes of people who use { $machines } cannot be written
    .title-open = The license attributes of people who use { $machines } cannot be written
    .effect = Per User CALs are not recorded. Where the host is Windows Server 2019, sessions can end after 60 minutes.
    .meaning-open = Where the license server is in its group, the permission is missing on the accounts themselves: accounts with blocked inheritance, accounts from old domains, or, since Windows Server 2019, the right of people to write their own license attributes.
    .meaning = The license server is in its group, so the permission is missing on the accounts themselves: accounts with blocked inheritance, accounts from old domains, or, since Windows Server 2019, the right of people to write their own license attributes.
    .falsifier = A permission on the property set Terminal Server License Server that covers these accounts ends this finding.

rule-licensing-service-stopped = Licensing service stopped
    .title = The service Remote Desktop Licensing does not run on { $machines }
    .effect = No license is issued. Devices with a valid token and hosts that have met the license server go on for a while; others are refused once their grace period is over.
    .meaning = The service TermServLicensing is stopped or cannot start. Without it a license server answers nobody.
    .falsifier = Get-Service TermServLicensing with the status Running ends this finding.

rule-licensing-database-damaged = Licensing database damaged
    .title = The licensing database of { $machines } is damaged or cannot be used
    .effect = The service does not start, or starts with an empty database: no license is issued from the CALs that were bought.
    .meaning = The license server keeps CALs and issued licenses in a database of its own. It is not valid, cannot be opened, or its engine ran out of room.
    .falsifier = A service that runs, with the packs that were bought, ends this finding. Event 44 with error -1316 is harmless.

rule-license-server-certificate-corrupt = Certificates of the license server damaged
    .title-corrupt = The certificates of { $machines } are damaged
    .title-unmade = { $machines } could not make its keys or certificate
    .title-backup = { $machines } { $many ->
        [one] runs on its
       *[other] run on their
    } backup certificate
    .effect-corrupt = Only temporary licenses are issued until the license server is reactivated.
    .effect-unmade = Hosts get no certificate from it, and permanent licenses are not issued.
    .effect-backup = Licenses are still issued. Should the backup be damaged too, only temporary ones are.
    .meaning = A license server signs licenses with certificates that it got when it was activated.
    .falsifier = A reactivation after the event ends this finding. Issued licenses stay valid.

rule-license-server-too-old = License server older than the host
    .title-named = The license server { $server } is older than { $machines }
    .title-beside = One of the license servers of { $machines }, { $server }, is older than the host
    .title-unnamed = The license server is older than { $machines }
    .effect = It cannot hold any CAL that is valid for the host, so people are refused once the grace period is over.
    .effect-beside = This one gives the host no license. The other has to do it alone.
    .meaning = A CAL serves hosts of its own version and older, and a license server holds CALs of its own version and older. So the license server must be as new as its newest host.
    .falsifier = A license server of the release of the host, or newer, in the list of the host ends this finding.

rule-cals-too-old-for-host = CALs older than the host
    .title-installed = { $machines } { $many ->
        [one] needs RDS { $version } CALs or newer, and its
       *[other] need RDS { $version } CALs or newer, and their
    } license servers hold older ones only
    .title-planned = { $machines } { $many ->
        [one] needs
       *[other] need
    } RDS { $version } CALs or newer, and those that were bought are older
    .effect = The CALs are valid for older hosts only. People are refused once temporary licenses and the grace period are over.
    .meaning = An RDS CAL serves session hosts of its own version and older ones, never newer ones. How many there are does not matter.
    .falsifier = A pack of that version or newer, of the type that the host asks for, ends this finding.

rule-cals-too-new-for-license-server = CALs newer than the license server
    .title-planned = The CALs for { $machines } may be newer than the license server
    .title-planned-named = RDS { $version } CALs cannot be installed on { $machines }, which { $many ->
        [one] is
       *[other] are
    } older
    .title-installed-named = { $machines } { $many ->
        [one] is older than the RDS { $version } CALs that it lists
       *[other] are older than the RDS { $version } CALs that they list
    }
    .effect = The CALs cannot be installed there, and what is not installed is not issued.
    .effect-installed-named = Windows does not allow that: the list and the release may come from two machines, or one of them was misread.
    .meaning = A license server takes CALs of its own version and older ones. Newer CALs need a newer license server; or the vendor exchanges them for the older version.
    .falsifier = A license server of the version of the CALs, or newer, ends this finding.

rule-host-refused-by-security-group = Host refused by the license server's security group
    .title-named = The license server { $server } gives no license to { $machines }
    .title-unnamed = A license server gives no license to { $machines }
    .effect = Once the grace period is over, people are refused.
    .meaning = A policy on the license server lets only members of a local group ask for licenses, and the computer account of the host is not in it.
    .falsifier = If the host is in the group, restart the host so that it gets a new ticket.

rule-host-certificate-corrupt = Certificate of the host not valid
    .title = The certificate that { $machines } got from its license server is not valid
    .effect = Connections fail with a security error or a protocol error.
    .meaning = The host keeps certificates that its license server issued. They are damaged, or belong to a license server of the past.
    .falsifier = Connections that succeed after the certificates were made anew end this finding.

rule-client-got-no-license = Clients got no license
    .title = { $machines } logged that clients got no license
    .effect = The devices named in the events are refused.
    .meaning = A temporary license ended, a license could not be renewed, or none could be issued. A mode that differs from the CALs, an empty pool and a license server that is not activated are the candidates.
    .falsifier = Events of the license server say which of them it is; a license that was issued later makes it history.

rule-license-server-list-malformed = List of license servers written wrongly
    .title-separator = Several license servers of { $machines } stand in one name: { $name }
    .title-policy = The policy on { $machines } separates license servers otherwise than by commas
    .title-blank = The policy on { $machines } has blanks beside the names of license servers
    .title-repeated = { $name } is named twice on { $machines }
    .title-localhost = { $machines } { $many ->
        [one] names { $name } as its
       *[other] name { $name } as their
    } license server
    .title-address = { $machines } { $many ->
        [one] names a license server by its
       *[other] name a license server by their
    } address: { $name }
    .effect-separator = Windows looks for one machine of that whole name and finds none.
    .effect-policy = Only commas are documented. If Windows takes the whole for one name, it finds no license server.
    .effect-blank = Only names with commas between them are documented; a blank can become a part of a name.
    .effect-repeated = The second name is the same server, so it does not help when the first one fails.
    .effect-localhost = It works only where the host itself is the license server, and it says nothing to whoever reads it.
    .effect-address = It works until the address changes.
    .meaning = In the policy, names are separated by commas. In the local value each name is a string of its own; a comma, a semicolon or a blank in it belongs to the name.
    .falsifier = If a machine really has that name, or the address never changes, this is in order.

rule-administration-session-narrows-it-down = Session for administration compared
    .title-works = People are refused, and a session for administration gets in
    .title-fails = People are refused, and a session for administration does not get in either
    .effect-works = That points to licensing: everything before it works.
    .effect-fails = That points to something before licensing: network, service or account. A fault of licensing may come on top.
    .meaning = A session for administration asks for no RDS license and takes the same way otherwise. So it tells licensing from everything before it.
    .falsifier = A right that the account lacks, or a Connection Broker that redirects, can make the same difference.

rule-cals-expired = CALs that ended
    .title = CALs on { $machines } ended on { $day }
    .effect = No license is issued from that pack any more. Where other CALs of the type are left, nobody notices.
    .meaning = Packs of a subscription or of a service provider agreement end with it. CALs that were bought outright do not end.
    .falsifier = A newer pack of the same type on the license server, or a later date in RD Licensing Manager, settles it.

rule-cals-newer-than-host = CALs newer than the host
    .title = The { $version } CALs are newer than { $machines }, which is allowed
    .effect = Nothing: newer CALs serve older session hosts.
    .meaning = A CAL serves hosts of its own version and older ones. The license server issues the nearest newer CAL where the exact version is missing.
    .falsifier = If Prevent license upgrade is set on the license server, only temporary tokens are issued.

rule-evaluation-edition = Evaluation edition
    .title = { $machines } { $many ->
        [one] runs
       *[other] run
    } an evaluation edition of Windows Server
    .effect = When the evaluation ends, the host shuts down every hour, whatever the licenses of Remote Desktop are.
    .meaning = The evaluation of Windows has a clock of its own: 180 days, not the 120 of the grace period.
    .falsifier = An edition without Eval in its name, after the conversion to a licensed one, settles it.

rule-several-license-servers-in-workgroup = Several license servers in a workgroup
    .title = { $machines } { $many ->
        [one] is in a workgroup and names
       *[other] are in a workgroup and name
    } several license servers
    .effect = Each of them has to know the host and the others by an account. Where one does not, it issues nothing.
    .meaning = Microsoft advises against several license servers in a workgroup: nothing there lets them trust each other.
    .falsifier = One license server in the list, or a domain, settles it.

rule-grace-days-implausible = More days of grace than there are
    .title = { $days } days of grace are counted on { $machines }, and 120 is the most
    .effect = The count proves nothing, neither that there is time left nor that there is none.
    .meaning = A grace period has 120 days. More are counted where the clock was set back, or where somebody changed what keeps its start.
    .falsifier = A second query after the clock was checked, with 120 or fewer days, settles it.

rule-host-out-of-support = Support of the host's Windows
    .title-ended = Windows Server { $release } on { $machines } is out of support since { $day }
    .title-ends = Support for Windows Server { $release } on { $machines } ends on { $day }
    .effect = Licensing goes on working. Security updates end, apart from those that are paid for.
    .meaning = The end of support is no fault of licensing: CALs stay valid. A newer host needs CALs and a license server of its version or newer.
    .falsifier = Paid security updates, where they are to be had, put the day off.

rule-license-server-lacks-security-fixes = License server without the fixes of 2024
    .title = { $machines } { $many ->
        [one] runs a build from before the fixes of 2024: its
       *[other] run a build from before the fixes of 2024: their
    } revision is { $revision }
    .effect = Anybody who reaches the licensing service could run code on it, CVE-2024-38077 and CVE-2024-38099 among others.
    .meaning = The updates of July to September 2024 mend the licensing service. After them several license servers, and hosts in workgroups, have to be authorized.
    .falsifier = A revision of the build that is as high as that of the fixes, in the registry value UBR, settles it.

rule-license-server-on-domain-controller = License server on a domain controller
    .title = { $machines } { $many ->
        [one] is a license server and a domain controller
       *[other] are license servers and domain controllers
    }
    .effect = It works. What attacks the licensing service attacks the domain.
    .meaning = Microsoft advises against it. To record Per User CALs, NETWORK SERVICE has to be in the group Terminal Server License Servers as well.
    .falsifier = If the machine is no domain controller any more, nothing is left of it.

rule-license-server-out-of-support = Support of the license server's Windows
    .title-ended = Windows Server { $release } on { $machines } is out of support since { $day }
    .title-ends = Support for Windows Server { $release } on { $machines } ends on { $day }
    .effect = Licenses are issued all the same. Security updates end, apart from those that are paid for.
    .meaning = The end of support is no fault of licensing: CALs stay valid and can be moved to a newer license server.
    .falsifier = Paid security updates, where they are to be had, put the day off.

rule-license-upgrade-prevented = License upgrade prevented
    .title = { $machines } may issue { $version } CALs only, and { $many ->
        [one] holds
       *[other] hold
    } none
    .effect = Only temporary tokens are issued. When they end, people are refused.
    .meaning = The license server holds newer CALs, which would serve the host. The policy Prevent license upgrade keeps it from issuing them.
    .falsifier = A pack of the version of the host, or the policy not in effect on the license server, settles it.

rule-licenses-left-on-source-server = Migrated CALs still on the old server
    .title-named = CALs that were moved to { $machines } are still on { $server }
    .title-unnamed = CALs that were moved to { $machines } are still on the license server that they came from
    .effect = Everything works. The same CALs are installed twice, which the license terms do not allow.
    .meaning = The Manage Licenses wizard could not remove the licenses from the old server: it was off, too old, or refused. They have to be removed there by hand.
    .falsifier = An old license server that is rebuilt or gone holds nothing any more.

rule-licensing-mode-unusual = A mode that is none for session hosts
    .title-entra = { $machines } { $many ->
        [one] is in the mode for multi-session Windows (6), and is a Windows Server
       *[other] are in the mode for multi-session Windows (6), and are Windows Servers
    }
    .title-administration = { $machines } { $many ->
        [one] is
       *[other] are
    } in the mode of Remote Desktop for Administration (1)
    .title-unknown = { $machines } { $many ->
        [one] has
       *[other] have
    } the licensing mode { $number }, which is neither Per Device nor Per User
    .effect = The host asks for no license that a license server holds. After the grace period people are refused.
    .effect-administration = Either the role is not in use, or the mode was left from before it was installed.
    .effect-unknown = No source says what the host asks for then.
    .meaning = A session host on Windows Server is in mode 2, Per Device, or 4, Per User. Which of them is right follows from the CALs and from the domain.
    .falsifier = A mode of 2 or 4 in effect, as WMI shows it, settles it.

rule-licensing-notifications-hidden = Notifications of licensing hidden
    .title = A policy hides the notifications of licensing on { $machines }
    .effect = Nobody sees there that a grace period ends.
    .meaning = The notification that counts the days of grace is switched off. The events are still logged.
    .falsifier = Where licensing is complete, there is nothing to notify of.

rule-user-cals-on-several-servers = Per User CALs on several license servers
    .title = The Per User CALs for { $machines } are spread over { $servers }
    .effect = Only those of the first license server that answers are counted. The others lie idle while it runs.
    .meaning = A host does not go on to the next license server because one has no Per User CAL left. A report of the first one shows too many licenses issued, though enough were bought.
    .falsifier = Hosts that name the license servers in another order use the other CALs.

rule-database-rebuilt-without-cals = Database rebuilt
    .title = The licensing database of { $machines } was rebuilt, and no CALs are seen on it since
    .effect = Until the CALs are installed again, devices get temporary tokens and Per User CALs are not issued.
    .meaning = A rebuilt database holds no CALs. They are installed again from the purchase documents, or with the help of the Microsoft Clearinghouse.
    .falsifier = A listing of packs that were bought, or a license issued after the event, settles it.

rule-grace-value-missing = No trace of the grace period
    .title = { $machines } { $many ->
        [one] does not hold the value that keeps when its
       *[other] do not hold the value that keeps when their
    } grace period began
    .effect = How many days are left, nobody can tell from it. Windows writes the value again.
    .meaning = Either nobody has connected yet, or the value was deleted. Deleting it to begin anew is not supported and violates the license terms; what keeps licensing from working stays as it is.
    .falsifier = On a newly installed host the value is missing until the first connection.

rule-user-cals-untracked-in-managed-domain = Per User CALs in a managed domain
    .title = { $machines } { $many ->
        [one] is
       *[other] are
    } in Per User mode in a domain that Microsoft Entra Domain Services manages
    .effect = People get in. RD Licensing Manager cannot count the Per User CALs, so its reports are empty.
    .meaning = In a managed domain the license server may not write to the accounts of people. Whoever runs it counts people and CALs by hand.
    .falsifier = In a domain with domain controllers of one’s own the reports are complete.

rule-session-host-without-desktop = Windows that cannot be a session host
    .title = { $machines } { $many ->
        [one] is taken for a session host, and its
       *[other] are taken for a session host, and their
    } Windows cannot be one
    .effect = One of the two statements is about another machine, or out of date.
    .meaning = The RD Session Host role needs Windows Server with Desktop Experience. Server Core, the releases of the Semi-Annual and Annual Channel, and Essentials do not have it.
    .falsifier = InstallationType and the state of the role, read again on the same machine, settle it.

rule-deployment-in-workgroup = Deployment in a workgroup
    .title = { $machines } { $many ->
        [one] is in a workgroup, and its
       *[other] are in a workgroup, and their
    } licensing is set in a deployment
    .effect = What Server Manager or Set-RDLicenseConfiguration sets there does not reach the host.
    .meaning = A deployment needs a domain. In a workgroup mode and license servers are set by policy or WMI on the host itself.
    .falsifier = If the host is in a domain after all, or the deployment belongs to other machines, this does not apply.

rule-license-server-pipe-port-closed = Port 445 of a license server that works
    .title = { $server } answers { $machines }, though not on TCP 445
    .effect = Nothing, as long as RPC gets through over TCP 135 and the dynamic ports.
    .meaning = The port stands in the list of ports for RD Licensing. It matters where RPC goes over named pipes, and for tools such as sc that ask the machine for its services.
    .falsifier = A second test from the host, with the firewall looked at, settles it.

rule-hosts-of-a-collection-differ = Hosts of one collection that differ
    .title-release = { $machines } { $many ->
        [one] runs
       *[other] run
    } Windows Server { $release }, and { $other } in the same collection { $collection } runs { $first }
    .title-mode = { $machines } { $many ->
        [one] is
       *[other] are
    } in mode { $mode }, and { $other } in the same collection { $collection } is in mode { $first }
    .effect = It works as long as everybody has a CAL that serves the newest host.
    .effect-mode = It depends on the host which CAL somebody needs: one person can need a User CAL and the device a Device CAL.
    .meaning = The Connection Broker sends people to whichever host has room. Microsoft supports one release per collection, and only one mode makes clear which CALs are needed.
    .falsifier = A host that has left the collection, or that was not restarted after a change of mode.

rule-devices-hold-several-licenses = Devices with several licenses
    .title = Several Per Device licenses from { $machines } are held by { $devices }
    .effect = The pool is used up sooner than there are devices. People are refused only once none is left.
    .meaning = A device that was reinstalled, whose hardware changed, or that cannot keep its license asks for a new one. The old one stays issued until it ends by itself, 52 to 89 days later.
    .falsifier = Different devices of the same name hold one license each.

rule-revocation-limit-reached = No more CALs can be revoked for now
    .title-said = No more Per Device CALs can be revoked on { $machines } before { $day }
    .title-unsaid = No more Per Device CALs can be revoked on { $machines } for now
    .title-counted = { $revoked } of { $installed } Per Device CALs { $version } on { $machines } are revoked, and no more can be
    .effect = The pool does not get back the CALs of retired devices. New devices get temporary tokens where none is free.
    .meaning = At most 20% of the installed Per Device CALs of one version can be revoked at a time. A CAL that nobody revokes comes back by itself, 52 to 89 days after its last renewal.
    .falsifier = The day that the event names has passed, or CALs were added since.

rule-license-server-cannot-query-directory = Directory not queried
    .title = { $machines } could not query Active Directory for the people who use Per User CALs
    .effect = Nobody is refused. Reports of Per User CALs are missing or incomplete.
    .meaning = Events 4107 and 4108 come from the license server: it found no domain controller, did not reach it on port 389, or was not let in. They say nothing about the grace period of a host.
    .falsifier = A Per User report that was made since then settles it.

## Steps of remedies

step-see-policy = Find the policy that sets the value
    .expect = The report names the winning policy beside each licensing setting.
step-see-cals = See which kind of CALs is installed
    .expect = TypeAndModel names Per Device or Per User. Built-in and temporary packs do not count.
step-set-mode = Set the licensing mode that fits the CALs, by policy
    .expect = The policy "Set the Remote Desktop licensing mode" is enabled. Per User needs a domain; in a workgroup it is Per Device.
    .undo = Set the policy back to what it was.
step-name-servers = Name the license servers, by policy
    .expect = The policy "Use the specified Remote Desktop license servers" is enabled, with names separated by commas.
    .undo = Set the policy back to what it was.
step-change-policy = Change the policy that wins, or remove it
    .expect = Policy and CALs agree, and only one place sets the value.
    .undo = Set the policy back to what it was.
step-apply-policy = Apply the policy now
    .expect = "Computer Policy update has completed successfully."
    .undo = Set the policy back and run the command again.
step-see-effective = See what is in effect
    .expect = LicensingType 2 is Per Device, 4 is Per User, 5 is not configured. A policy source of 1 is group policy.
step-see-grace = See how many days are left
    .expect = DaysLeft is the number of days. 0 is no fault by itself.
step-see-events = See what the host says about licensing
    .expect = No event 1068, 1069, 1128, 1130 or 1131 (with 50280, 50282 and 50283 since Windows Server 2019) that is newer than the last change.
step-try-other-client = Connect to the same host from another device, with a client of Microsoft
    .expect = It gets in: then host and license server do their part. It fails as well: then it is not the client.
step-export-client-store = Keep a copy of the licenses that the client stores
    .expect = A file mslicensing-before.reg that is not empty.
    .undo = Delete the copy.
step-start-client-elevated = Start the client once as administrator, and connect
    .expect = The connection succeeds, and the next one does without administrator rights.
    .undo = Not needed; the client only wrote its store.
step-renew-client-store = Only if that did not help: delete the store, then start the client once as administrator
    .expect = The client connects and gets a new license. With Per Device CALs it takes one more until the old one ends.
    .undo = Import mslicensing-before.reg.
step-see-client-version = See the version of the client program
    .expect = The version is the newest of its maker; its release notes may name licensing.
step-update-client = Update the client program, or use a client of Microsoft
    .expect = The connection succeeds on the same device.
    .undo = Install the earlier version again.
step-see-sessions = See who is signed in
    .expect = Two sessions, active or disconnected. Signing out a disconnected one makes room.
step-see-role = See whether the RD Session Host role is installed
    .expect = InstallState is Available where only administrators use the server.
step-add-role = Only if more than two people are to work at once: install the role, with a license server and RDS CALs
    .expect = After the restart the host admits people, within its grace period until licensing is complete.
    .undo = Uninstall-WindowsFeature -Name RDS-RD-Server -Restart
    .interrupts = Restarts the server and ends all sessions.
step-see-listener = See whether the host listens and accepts connections
    .expect = TermService is running, fDenyTSConnections is 0, and a port listens.
step-resolve-host = See whether the client finds the name of the host
    .expect = An address, the one that the host has.
step-test-host-port = See whether the client reaches the port of Remote Desktop
    .expect = TcpTestSucceeded is True. Where the host answers a ping and the port does not, a firewall, a network security group or the service is in between.
step-see-host-firewall = See whether the firewall of the host lets Remote Desktop in
    .expect = The rules are enabled and allow the profile that the network has.
step-see-host-certificate = See which certificate the host shows: its name, who issued it, until when it is good
    .expect = Subject is the name that people type, Issuer is an authority that their machines trust, NotAfter lies ahead. Issuer equal to Subject: the host made it itself.
step-see-sign-in-check = See how the host checks who signs in, and how current it is
    .expect = UserAuthentication 1 asks for Network Level Authentication. AllowEncryptionOracle is missing or 1. The last update is of this year.
step-see-client-sign-in-check = See the same on the client
    .expect = AllowEncryptionOracle is missing or 1; with 0 the client refuses hosts without the update. The last update is of this year.
step-update-client-and-host = Install the current updates on whichever of client and host lacks them
    .expect = The sign-in passes, with Network Level Authentication still on.
    .undo = Remove the update. Switching Network Level Authentication off instead leaves the host open to anybody.
    .interrupts = Updates restart the server and end all sessions.
step-see-refused-logons = See why sign-ins are refused
    .expect = Event 4625 names the account and the reason (Status, SubStatus).
step-see-remote-users = See who may sign in through Remote Desktop Services
    .expect = The account or one of its groups is a member, or it is an administrator.
step-see-adapter = See adapter, driver and offload
    .expect = The driver is the one its maker recommends. Large send offload is the usual suspect.
step-update-adapter = Update the driver of the adapter, or switch its offload off
    .expect = Sessions hold for longer than they did.
    .undo = Roll the driver back in Device Manager, or switch the offload on again.
    .interrupts = The network of the host is cut for some seconds, and with it every session.
step-see-broker-events = See what the Connection Broker and the host log about redirection
    .expect = Each connection ends with a redirection to a session host that exists.
step-try-host-directly = Connect to the session host itself, past the broker
    .expect = The connection succeeds: then the redirection is at fault. Members of a collection may refuse it; mstsc /admin does not.
step-see-windows-activation = See whether Windows is activated
    .expect = License Status is Licensed, and no evaluation is named.
step-activate-windows = Activate Windows, or convert the evaluation with a product key
    .expect = License Status is Licensed.
    .undo = Not possible, and not needed.
    .interrupts = Converting an evaluation restarts the server.
step-see-commands = See which commands for licensing are there
    .expect = Get-RDLicenseConfiguration is listed. It needs a Connection Broker; without one, WMI answers.
step-see-edition = See the edition of Windows
    .expect = ProductType is 2 or 3 on Windows Server, 1 on a client Windows.
step-run-diagnoser-with-rights = Run the RD Licensing Diagnoser with an account that is administrator of host and license server
    .expect = The license server is listed without a request for credentials, and the numbers are those of RD Licensing Manager.
step-restart-host = Restart the host
    .expect = No event 1128 (50280 since Windows Server 2019) after the start, and people get in.
    .undo = Not needed; people sign in again.
    .interrupts = Ends all sessions on the host. Ask people to sign out first.
step-update-host = Install the current updates on host and license server, then take the license server off the list of the host and name it again
    .expect = People get in. If the host still refuses, it is a case for Microsoft support.
    .undo = Remove the update, or set the list back to what it was.
    .interrupts = Updates restart the server and end all sessions.
step-update-server = Install the current updates on the license server, after a backup
    .expect = The registry value UBR is as high as that of the fixes, and licenses are issued.
    .undo = Remove the update.
    .interrupts = Updates restart the license server. Existing sessions go on; new devices get no license meanwhile.
step-move-cals = Move the CALs to the license server that hosts ask first, with the Manage Licenses wizard and the purchase documents at hand
    .expect = RD Licensing Manager shows all CALs there, and none on the other license server.
    .undo = Move them back with the same wizard.
    .interrupts = Licenses that were issued from the moved pack are not moved; people get new ones when they sign in.
step-remove-moved-cals = Remove the moved CALs from the old license server: rebuild its database there, or take the role off it
    .expect = RD Licensing Manager shows the CALs on the new license server only.
    .undo = Install the CALs again from the purchase documents.
    .interrupts = A rebuilt database holds no CALs at all: whatever else is installed there has to be installed again.
step-resolve-server = See whether the name resolves
    .expect = An address of the license server.
step-test-port = See whether the endpoint mapper answers
    .expect = TcpTestSucceeded is True. Dynamic RPC ports (49152 to 65535) must be open as well; this test does not show them.
step-see-service = See whether the licensing service runs
    .expect = Status is Running.
step-start-service = Have the licensing service start with Windows, and start it
    .expect = Get-Service TermServLicensing says Running.
    .undo = Stop-Service TermServLicensing
step-set-server-list = Write the list where Windows reads it
    .expect = ReturnValue is 0, and the list stands below Parameters\LicenseServers.
    .undo = Write the previous list the same way.
step-restart-service = Only if nothing changed: restart Remote Desktop Services
    .expect = People can sign in.
    .undo = None needed; people sign in again.
    .interrupts = Ends every session on the host. Tell people to sign out first.

step-see-installation = See which kind of Windows it is
    .expect = InstallationType Server for a server. EditionID ServerRdsh is Windows Enterprise multi-session.
step-see-join = See whether the host is in a domain
    .expect = PartOfDomain says it. The license server belongs into the same domain, or into one with a two-way trust.
step-see-user-report = Create a Per User report in RD Licensing Manager
    .expect = People who left, and accounts that stand there twice, show in the list.
step-more-user-cals = Buy the Per User CALs that are missing, and install them
    .expect = Installed is not below In use. Per User CALs cannot be revoked; a CAL may change hands after 90 days.
    .undo = Packs are moved or returned through the Microsoft Clearinghouse.
step-see-directory = See whether the license server finds a domain controller and reaches it
    .expect = The name of a domain controller, and TcpTestSucceeded True for port 389.
step-open-directory-ports = Let TCP and UDP 389 through from the license server to the domain controllers of all domains with people who sign in
    .expect = A new Per User report in RD Licensing Manager succeeds, and event 4107 does not come back.
    .undo = Close the ports again.
step-see-issued = See which devices hold more than one license
    .expect = Each device is named once. What is named more often was reinstalled, renamed, or cannot write HKLM\SOFTWARE\Microsoft\MSLicensing.
step-see-collections = See which session hosts belong to which collection
    .expect = All hosts of a collection run one release and are in one mode. A host is drained, taken out, upgraded and put back.
step-remove-role = Only if nobody but two administrators uses the host: remove the role
    .expect = After the restart two administrators can sign in, and no RDS license is needed.
    .undo = Install-WindowsFeature -Name RDS-RD-Server -Restart
    .interrupts = Restarts the host and ends every session. Afterwards only two people can sign in at a time.
step-see-activation = See whether the license server is activated
    .expect = ActivationStatus 0 is activated, 1 is not, 2 is unknown.
step-activate = Activate the license server in RD Licensing Manager
    .expect = The server shows as Activated. The automatic method needs port 443 from the machine that runs the console.
    .undo = Deactivate it in RD Licensing Manager, under Advanced.
step-install-cals = Install the CALs that were bought, in RD Licensing Manager
    .expect = The pack shows with its version, type and total. Choose the program under which it was bought.
    .undo = Packs are moved or returned through the Microsoft Clearinghouse.
step-more-device-cals = Buy Per Device CALs, or revoke those of retired devices
    .expect = Available is above 0. At most 20 % of the installed CALs of a version can be revoked at a time; unused ones come back by themselves within 89 days.
    .undo = A revoked device draws a CAL again when it connects.
step-see-version = See the release of the license server
    .expect = The release of the newest session host, or a newer one.
step-upgrade-server = Move the license server to the release of the host, or name a newer one
    .expect = Event 1132 does not come back. CALs of the version of the host are still needed.
    .undo = Restore the backup that was made before; issued licenses stay valid.
    .interrupts = Licenses are not issued while the license server is upgraded. Existing sessions go on.
step-see-endpoint-group = See which hosts may ask for licenses
    .expect = The computer account of the host, ending in $. On Windows Server 2008 R2 and older the group is Terminal Server Computers.
step-add-to-endpoint-group = Add the computer account of the host to that group
    .expect = The host gets licenses after it was restarted.
    .undo = Remove the account from the group.
step-see-domain-group = See which license servers may record CALs
    .expect = The computer account of the license server, and NETWORK SERVICE if it is a domain controller.
step-add-to-domain-group = Add the license server to Terminal Server License Servers, then restart it
    .expect = Event 4105 does not come back.
    .undo = Remove the account from the group.
step-open-ports = Let TCP 135 and 49152 to 65535 through from the host to the license server
    .expect = TcpTestSucceeded is True for port 135, and event 1131 (50283) does not come back.
    .undo = Close the ports again.
step-enable-firewall-rules = Let hosts in through the license server's own firewall
    .expect = Get-NetFirewallRule -Name TermServLicensing-* shows Enabled as True for each.
    .undo = Disable-NetFirewallRule -Name TermServLicensing-*
step-see-trusts = See which domains trust which
    .expect = The other domain, with Direct Inbound and Direct Outbound, or in the same forest.
step-make-trust = Make the trust go both ways, or name a license server of the host’s own domain
    .expect = Event 1131 (50283) does not come back. For Per User CALs the license server must also be in the group Terminal Server License Servers of each domain with users.
    .undo = Remove the trust, or the name from the list.
step-see-server-events = See what the license server logged
    .expect = The newest events say whether the service runs, and what is wrong with database or certificates.
step-copy-database = Keep a copy of the licensing database
    .expect = The copied files TLSLic.edb and the logs beside it. If a file is in use, stop the service first.
    .undo = Delete the copy.
step-raise-version-store = For event 623 of ESENT: give the database engine more room, then start the service
    .expect = The service runs, and event 623 does not come back. Values from 256 to 2048 are allowed.
    .undo = Delete the value MaxVerPages.
step-restore-database = Restore the database from a backup; only if there is none, rebuild it and install the CALs again
    .expect = RD Licensing Manager shows the packs that were bought.
    .undo = Stop the service, put the copied files back and start it.
    .interrupts = No license is issued meanwhile. A rebuild deletes every CAL; the purchase documents are needed to install them again.
step-reactivate = Reactivate the license server in RD Licensing Manager, under Advanced
    .expect = Event 17 does not come back. Issued licenses stay valid.
    .undo = None needed.
step-see-attribute-permission = See who may write the property set Terminal Server License Server of one of these people
    .expect = Terminal Server License Servers, and SELF since Windows Server 2019, with read and write. The tab Security of the account shows it under Advanced.
step-delegate-attributes = Grant them read and write on that property set, for the organizational units of these people
    .expect = Event 4105 does not come back for these people.
    .undo = Remove the permission.
step-export-certificates = Keep a copy of the key
    .expect = The file rcm-before.reg in the temporary folder.
    .undo = Delete the copy.
step-renew-certificates = Delete the four certificate values of the host, restart it, then reactivate the license server
    .expect = The values Certificate, X509 Certificate, X509 Certificate ID and X509 Certificate2 below Terminal Server\RCM come back by themselves.
    .undo = Import the copy of the key.
    .interrupts = Restarts the host and ends every session on it.

## The fact ledger

ledger-licensing-mode-numbers = Licensing modes are numbers: 2 is Per Device, 4 is Per User, 5 is not configured, 6 is AAD Per User.
ledger-mode-matches-cals = The licensing mode of a host must match the type of the CALs on its license servers.
ledger-mode-unset-refuses-after-grace = Without a licensing mode a host refuses connections once its grace period is over.
ledger-policy-before-deployment-before-local = Group policy beats the deployment, and the deployment beats what is set on the host.
ledger-mode-and-list-resolve-apart = The mode and the list of license servers are two policies, so each is resolved on its own.
ledger-server-list-key = The host's own list is the value SpecifiedLicenseServers in the key TermService\Parameters\LicenseServers.
ledger-license-servers-are-named = Since Windows Server 2008 R2 a host finds no license server by itself; every host must be given names.
ledger-grace-is-120-days = The grace period of a session host is 120 days.
ledger-grace-is-per-host = Each session host has a grace period of its own.
ledger-grace-zero-is-neutral = 0 days of grace left are no fault by themselves.
ledger-grace-over-refuses = Once the grace period is over, a host needs a mode, a license server and CALs, or it refuses everybody but administrators.
ledger-event-numbers-of-2019-and-later = Since build 17134, that is Windows Server 2019 and later, licensing events of RemoteConnectionManager carry the old number plus 49152.
ledger-event-1128-is-grace-over = Event 1128, 50280 since Windows Server 2019, says that the grace period is over and no license server with licenses is registered.
ledger-event-1130-is-no-license-server = Event 1130, 50282 since Windows Server 2019, says that no license server is specified.
ledger-event-1131-is-unreachable = Event 1131, 50283 since Windows Server 2019, says that the license server it names could not be contacted.
ledger-admin-sessions-need-no-cal = Two sessions for administration need no RDS CAL, and mstsc /admin works after the grace period too.
ledger-client-reason-257 = Extended disconnect reason 257 says that no license server was available to provide a license.
ledger-client-reason-258 = Extended disconnect reason 258 says that no client access license was available for this computer.
ledger-grace-reset-is-no-remedy = Resetting the grace period is not supported, violates the license terms, and leaves the cause in place.
ledger-connectivity-8-is-about-rights = Connectivity code 8, and 0 licenses in the diagnoser without rights on the license server, speak of the account that asked, not of licensing.
ledger-rdp-listens-on-3389 = Remote Desktop listens on TCP and UDP 3389 unless it was changed.
ledger-server-cal-comes-in-addition = A Windows Server CAL is needed besides the RDS CAL, except in Azure and for people whom an External Connector covers.
ledger-sixty-minutes-removed-in-2022 = Windows Server 2022 and later no longer end sessions after 60 minutes.
ledger-sixty-minutes-on-2016-and-2019 = In place of a refusal, Windows Server 2016 (Per Device) and 2019 (both types) let people in and end the session after 60 minutes.
ledger-extended-reasons-256-to-267 = Extended disconnect reasons 256 to 267 are licensing; plain disconnect codes are other numbers, of which 2056 and 2312 are licensing.
ledger-code-2056-is-mostly-the-client = Disconnect code 2056, an error in the licensing protocol, is mostly a license store that the client cannot write.
ledger-client-stores-its-license = A Windows client stores its license in HKLM\SOFTWARE\Microsoft\MSLicensing; deleted, the key is built anew when the client is started once as administrator.
ledger-other-clients-may-fail-in-licensing = Clients of other makers have failed in the licensing exchange where Microsoft's got in.
ledger-host-may-stay-expired = A host may go on refusing as expired although mode, license server and CALs are in place.
ledger-notification-without-fault = The notification that the mode is not configured also appears for local accounts on a Per User host and in sessions for administration.
ledger-licensing-comes-after-network-and-sign-in-check = A connection passes network, TLS and Network Level Authentication before licenses are exchanged.
ledger-gateways-hide-reasons = Gateways in a browser report a host that refuses for want of a license as one that cannot be reached.
ledger-stream-errors-are-network = An error in the protocol stream without a word of licensing is network, TLS or a driver.
ledger-redirection-comes-before-licensing = A client is redirected by the Connection Broker before the session host exchanges licenses with it.
ledger-evaluation-is-another-clock = The 180 days of an evaluation of Windows Server are not the 120 days of a session host.
ledger-other-products-license-themselves = Citrix, Office and other products on a session host count their licenses by themselves; RDS CALs do not replace them, nor they RDS CALs.
ledger-failed-command-is-no-evidence = A command that fails for its own reasons says nothing about what it was to show.
ledger-client-windows-admits-one = Client editions of Windows admit one person at a time; RDS CALs do not change that.
ledger-not-activated-issues-temporary-tokens = A license server that is not activated issues temporary Per Device tokens of 90 days; packs cannot be installed on it.
ledger-which-packs-were-bought = Packs that come with Windows (product type 3, pack type 6) and temporary ones (pack type 4) were not bought and do not count.
ledger-event-21-names-type-and-host = Event 21 of a license server names the type that was asked for and the host; it means a wrong mode as often as an empty pool.
ledger-event-1004-has-several-causes = Event 1004 is generic: a mode that differs from the type of CALs, a damaged certificate of the host, or settings of encryption that differ.
ledger-temporary-token-lives-90-days = A temporary Per Device token lives 90 days and is issued to a device once.
ledger-event-4105-is-user-attributes = Event 4105 comes from the license server and says that it could not write the license attributes of a person to Active Directory; people still get in.
ledger-license-servers-group-for-per-user = To record Per User CALs a license server must be in the group Terminal Server License Servers of each domain with users, and be restarted after it was added.
ledger-name-of-the-security-group = The local group of hosts on a license server is RDS Endpoint Servers since Windows Server 2012, and Terminal Server Computers before.
ledger-certificate-refresh-restarts-the-host = After the certificate values of a host are deleted the host is restarted, and then the license server is reactivated.
ledger-place-of-the-host-certificate = Since Windows Server 2008 the licensing certificates of a host are four values in the key Terminal Server\RCM.
ledger-cal-serves-host = An RDS CAL is valid for session hosts of its own version and older, never for newer ones.
ledger-how-a-server-list-is-written = The policy holds the license servers as one string with commas between the names; the local value holds one name a string. Names that resolve are better than addresses.
ledger-license-server-holds-cal = A license server can hold and issue CALs of its own version and older.
ledger-license-server-not-older-than-host = A license server must not be older than the session hosts it serves.
ledger-r2-shares-cal = There are no CALs of their own for R2 releases: 2008 and 2008 R2 share one, 2012 and 2012 R2 share one.
ledger-multi-session-needs-avd = Windows 10 and 11 multi-session is licensed on Azure Virtual Desktop only, by a license of the person, without RDS CALs.
ledger-what-needs-no-rds-cal = No RDS CAL is needed for two sessions that administer a server, for one's own PC, for desktops of Windows 10 or 11 on Azure Virtual Desktop, and for tools without a session.
ledger-session-host-needs-a-desktop = Server Core and the releases of the Semi-Annual and Annual Channel cannot be session hosts; RD Licensing is available there, without its tools.
ledger-per-user-needs-a-domain = Per User CALs need Active Directory: in a workgroup only Per Device CALs are used.
ledger-membership-and-type = Host and license server belong into one domain, into domains that trust each other, or into one workgroup; other combinations are not supported.
ledger-entra-only-is-not-settled = No source says whether a host that is joined to Entra ID only is supported with either type of CALs.
ledger-per-user-is-not-enforced = A license server goes on issuing Per User CALs when none is left: people get in and the owner is in breach. Per Device CALs are enforced.
ledger-only-per-device-falls-through = When the first license server has no CAL left, a host asks the next one for Per Device CALs, and not for Per User CALs.
ledger-reassignment-after-90-days = A CAL may change hands 90 days after its last assignment; earlier where a device is lost, a person leaves, or for a passing absence.
ledger-port-135-is-not-enough = A host reaches a license server over TCP 135 and dynamic RPC ports, 49152 to 65535; an answer on 135 alone proves nothing about licensing.
ledger-managed-domain-does-not-track = In a domain that Microsoft Entra Domain Services manages, RD Licensing Manager cannot track Per User CALs.
ledger-port-445-is-listed = Microsoft lists TCP 445 between host and license server as well: RPC can go over named pipes.
ledger-license-server-outage = Without a license server, devices with a valid token go on until it ends and new ones are refused; with Per User, hosts that have met a license server go on admitting people.
ledger-connectivity-11-is-good = Of the connectivity codes 0 to 11, 11 is a good connection since 2012; 4, 5 and 6 are faults.
ledger-workgroup-hosts-need-an-account = Since July 2024 a license server refuses workgroup hosts that ask without an account; on the host it looks like a license server that cannot be contacted.
ledger-event-44-with-1316-can-be-ignored = Event 44 with database error -1316 can be ignored on license servers of 2012 and 2016.
ledger-rebuild-deletes-all-cals = Rebuilding the licensing database deletes all CALs; they are installed again from the purchase documents.
ledger-reactivation-keeps-issued-licenses = After a license server is reactivated, licenses that were issued stay valid.
ledger-activation-0-is-activated = ActivationStatus 0 means activated, 1 not activated, 2 unknown.
ledger-user-attributes-from-the-host-since-2019 = Since Windows Server 2019 the host writes the license attributes in the name of the person, who needs the right to do so.
ledger-stream-error-with-security-error = Event 50 of TermDD that names X.224, together with a security error on the client, points to damaged licensing certificates of the host; alone it proves nothing.
ledger-licensing-service-must-run = A license server issues licenses only while its service TermServLicensing runs; event 37 says that it cannot start.
ledger-events-of-the-licensing-database = Events 9, 47 and 49 of a license server say that its database is not valid, is corrupt or cannot be restored; events 463 to 476 of ESENT about its file say that its log, an index or a page is damaged; event 623 of ESENT beside a stopped service says that its version store is full.
ledger-certificates-of-the-license-server = After event 17 a license server issues only temporary licenses until it is reactivated; after event 19 it goes on with its backup certificate.
ledger-pack-on-one-license-server = A pack of CALs is installed on one license server only; for two license servers the CALs are divided, or the second holds none.
ledger-moving-needs-the-clearinghouse = CALs are moved with the Manage Licenses wizard on the new license server, which must be activated; the purchase documents are needed, and the old one must give them up.
ledger-nearest-higher-cal-is-issued = Where the exact version is missing, a license server issues the nearest newer CAL; with Prevent license upgrade it issues a temporary token instead.
ledger-support-dates = Each release has a last day of mainstream and of extended support; paid security updates exist for 2008, 2008 R2, 2012 and 2012 R2.
ledger-cals-outlive-support = RDS CALs are perpetual: they stay valid on releases whose support is over.
ledger-license-servers-authorize-each-other = Since July 2024 several license servers that talk to each other must authorize each other.
ledger-fixed-builds-of-2024 = The licensing service is safe from the known attacks of 2024 from builds 14393.7336, 17763.6293, 20348.2700 and 25398.1128 on.
ledger-packs-of-subscriptions-end = Packs of subscriptions and service provider agreements have a last day; perpetual ones have none.
ledger-license-server-not-on-a-domain-controller = A license server on a domain controller works and is advised against.
ledger-policy-hides-licensing-notifications = A policy can hide the notifications of licensing on a session host; the grace period runs on all the same.
ledger-event-4107-is-directory-query = Event 4107 comes from the license server and says that a query for people in Active Directory failed.
ledger-revocation-is-limited-to-20-percent = At any time at most 20% of the installed Per Device CALs of one version can be revoked; Per User CALs and temporary tokens cannot be revoked at all.
ledger-device-token-lives-52-to-89-days = A permanent Per Device token lives 52 to 89 days; the license server draws the number.
ledger-one-device-can-draw-several-cals = A device that was reinstalled or renamed, or that cannot store its token, draws another Per Device CAL each time.
ledger-one-release-per-collection = All session hosts of one collection run the same release of Windows Server, and so do all Connection Brokers of one deployment.
ledger-one-cal-per-user-or-device = One CAL is needed for each person or for each device, of the type that the mode asks for; nobody needs both for one host.
ledger-without-a-broker-policy-or-wmi = Without a Connection Broker, mode and license servers are set by policy or WMI; Server Manager needs a deployment in a domain.
ledger-grace-starts-at-first-connection = The grace period begins with the first connection of a client; the day on which the role was installed is the earliest it can be.

## Samples

sample-policy-wins = An old policy wins over Server Manager
    .note = Per Device by policy, Per User on the host
sample-wrong-key = License servers in the wrong key
    .note = The article was followed, and still none is named
sample-grace-over = Grace period over
    .note = Event 1069, and a message to people
sample-grace-running = Grace period running
    .note = 11 days left, no license server named
sample-unreachable = License server not reachable
    .note = Event 50283 names it
sample-complete = Complete chain
    .note = A license was issued, nothing to do
sample-not-licensing = Not licensing
    .note = The role is not installed
sample-not-enough = Not enough to decide
    .note = Only what a colleague wrote

## Version tables

table-host-cal = Session host and CAL: is the CAL valid for the host?
table-server-cal = License server and CAL: can it be installed there?
table-server-host = License server and session host: can it license the host?
table-head-host = Session host
table-head-server = License server
table-column-cal = { $version } CAL
table-column-host = { $version } host
cell-yes = Yes
cell-no = No
cell-older = too old
cell-newer = too new
fitting-sentence = A session host with Windows Server { $host } needs RDS CALs of { $oldest } or newer.
fitting-sentence-server = A session host with Windows Server { $host } and a license server with Windows Server { $server } take { $count ->
    [one] RDS CALs of { $list }.
   *[other] RDS CALs of { $list }.
}
fitting-none = No RDS CAL fits a session host with Windows Server { $host } and a license server with Windows Server { $server }.
fitting-upgrade = Move the license server to Windows Server { $host } or newer first: it is older than the host.
fitting-fits = Fits the host
fitting-fits-both = Fits the host and the license server
fitting-too-old = Older than the host, so never valid for it
fitting-too-new = Newer than the license server, so it cannot be installed there
fitting-host = Session host
fitting-server = License server
fitting-no-server = None yet
fitting-today = Today
fitting-target = Target
fitting-cal = RDS CAL
fitting-both = RDS CALs of { $list } fit both today and the target.
fitting-both-after = No RDS CAL fits both as they are. Move the license server first: then RDS CALs of { $list } serve the hosts of today and those of the target.
fitting-both-none = No RDS CAL fits both today and the target.
fitting-map = Every session host with every license server
fitting-map-note = RDS CALs that fit a session host and the license server that issues them
fitting-map-none = None
fitting-on-server = License server { $release }

## Words of the terminal and of Markdown

text-evidence = Evidence
text-remedy = Remedy
text-expect = Expect
text-undo = Undo
text-run-on = Run on { $where }, { $rights }
text-falsifier = What would change this
text-sources = Sources
text-missing = { $count ->
    [one] 1 fact is missing
   *[other] { $count } facts are missing
}
text-denied = It was asked already, and access was denied: ask again as an administrator.
text-settles = settles { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
text-ruled-out = Ruled out
text-not-run = Could not run
text-hosts = Hosts
text-not-read = Not read
text-coverage = { $seen } of { $all } deciding facts seen, { $denied } denied, { $missing } missing; { $decided } of { $rules } rules decided
text-explains = Explains: { $what }
text-report-title = Licensing diagnosis
text-made-by = Calwise { $version }, { $day }. Not legal or licensing advice: your license terms decide.

### Texts of the page itself.

## Frame

ui-title = { $page } · Calwise
ui-skip = Skip to the content
ui-places = Places
ui-place-diagnose = Diagnose
ui-place-plan = Plan
ui-place-handbook = Handbook
ui-settings = Language, privacy, help
ui-language = Language
ui-language-failed = The language file could not be loaded. The page stays as it is.
ui-theme = Theme
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-help = Open the handbook
ui-close = Close
ui-undo = Undo
ui-show-all = Show all

## What is sent, what is stored

ui-sent = { $n ->
    [0] Nothing sent: 0 requests
    [one] { $n } request to elsewhere
   *[other] { $n } requests to elsewhere
}
ui-sent-others = { $n ->
    [one] { $n } request that is not for a file of this site:
   *[other] { $n } requests that are not for files of this site:
}
ui-sent-own = { $n ->
    [one] { $n } file of this site was fetched:
   *[other] { $n } files of this site were fetched:
}
ui-sent-measured = Counted by the browser itself since the page was opened. What you paste is read in this tab.
ui-keys = Keyboard
ui-stored = What is stored here
ui-stored-text = The language and the theme, if you chose them. Never what you paste: it is gone when this tab is closed.
ui-stored-nothing = Nothing is stored in this browser.
ui-stored-clear = Clear what is stored
ui-facts-of = Rules and facts of { $date }
ui-licenses = Licenses of third parties
ui-disclaimer = Not legal or licensing advice: your license terms decide.

## The empty page

ui-is-it-licensing = Is it licensing?
ui-lead = Paste what you have. Calwise says what is wrong, on which machine, and how to mend it, or which fact is missing.
ui-paste-label = Paste what you have
ui-paste-placeholder =
    An error message, an event as text or XML, the output of reg query,
    or the days of grace. Several machines at once is fine.
ui-paste-first = Paste something first, drop a file, or choose a sample.
ui-paste-name = Paste { $n }
ui-privacy = Nothing leaves this page.
ui-privacy-more = No upload, no account, no history.
ui-privacy-check = How to check that
ui-privacy-step-1 = Open the developer tools (F12), choose Network, and diagnose something: no request appears.
ui-privacy-step-2 = The count in the bar above is the browser’s own record of requests. It lists every file that was fetched.
ui-privacy-step-3 = The page forbids itself connections to other hosts: see Content-Security-Policy in the head of its source. Once it is loaded, a diagnosis needs no network.
ui-diagnose = Diagnose
ui-choose-files = Choose files
ui-or-drop = or drop them anywhere.
ui-key-ctrl = Ctrl
ui-key-enter = Enter
ui-key-starts = starts.
ui-waiting = Pasted, not read yet
ui-remove = Remove { $name }
ui-samples = Samples
ui-samples-note = One click shows a full diagnosis
ui-more-samples = An example of each cause
ui-drop-here = Drop files anywhere to read them
ui-file-failed = A file could not be read. Files up to 64 MB can be; a folder cannot.
ui-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
ui-kilobytes = { $n } KB

## A case

ui-case = Case
ui-case-name = Name of the case
ui-case-title = Diagnosis: { $name }
ui-case-holds = { $inputs ->
    [one] { $inputs } piece
   *[other] { $inputs } pieces
}, { $hosts ->
    [0] no session host
    [one] { $hosts } session host
   *[other] { $hosts } session hosts
}
ui-plan-from-this = Plan from here
ui-new-case = New case
ui-hand-over = Hand over
ui-copy-report = Copy report as Markdown
ui-save-json = Download JSON
ui-print = Print
ui-panes = Parts of the diagnosis
ui-evidence = Evidence
ui-findings = Findings
ui-source = Source
ui-paste-more = Paste more, or drop files
ui-paste-anywhere = Ctrl+V works anywhere on this page.
ui-cleared = Case cleared.
ui-removed = { $name } removed.
ui-added = { $n ->
    [one] { $n } piece added and read.
   *[other] { $n } pieces added and read.
}
ui-report-copied = Report copied.
ui-save-failed = The browser did not save the file.

## Copying

ui-copy = Copy
ui-coming = Loading the complete program…
ui-complete-failed = The complete program could not be loaded. Until it can, only registry output, events as XML and messages of Windows are read.
ui-copied = Copied
ui-copy-link = Copy link
ui-copy-all-commands = Copy all commands
ui-copy-failed = The browser did not let Calwise copy. Select the text and press Ctrl+C.

## The four words

ui-severity-error = Error
ui-severity-warning = Warning
ui-severity-info = Info
ui-certainty-confirmed = Confirmed
ui-certainty-likely = Likely
ui-certainty-possible = Possible
ui-risk-read-only = Read-only
ui-risk-reversible = Reversible
ui-risk-risky = Risky

## Findings

ui-coverage-seen = of { $n } deciding facts seen
ui-coverage-denied = { $n ->
   *[other] access denied
}
ui-coverage-missing = { $n ->
   *[other] missing
}
ui-coverage-rules = { $n } of { $all } rules that apply could not run
ui-filter = Show only
ui-count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
ui-count-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
ui-count-infos = { $n } info
ui-hidden = { $n ->
    [one] { $n } finding is hidden.
   *[other] { $n } findings are hidden.
}
ui-more-machines = and { $n } more
ui-explains = Fix before { $ranks }
ui-remedy = Remedy
ui-falsifier = What would change this
ui-sources = Sources
ui-new-tab = { " " }(opens in a new tab)
ui-set-by = Set by
ui-value = Value
ui-result = Result
ui-run-on = Run on
ui-powershell-on = PowerShell on
ui-expect = Expect
ui-undo-step = Undo
ui-show-command = Show command
ui-hide-command = Hide command
ui-missing-short = Missing
ui-missing = { $n ->
    [one] { $n } answer is missing
   *[other] { $n } answers are missing
}
ui-further = { $n ->
    [one] { $n } answer is missing that the verdict does not wait for
   *[other] { $n } answers are missing that the verdict does not wait for
}
ui-missing-first = Ask for the first: it settles most.
ui-settles = { $n ->
    [one] Settles { $n } rule.
   *[other] Settles { $n } rules.
}
ui-was-denied = Asked, and access was denied.
ui-hosts = Hosts
ui-host = Host
ui-hosts-note = { $bad ->
    [0] { $n } in all
   *[other] { $bad } of { $n } with an error
}
ui-settings-of = { $n ->
    [one] { $host }: effective setting
   *[other] { $host }: effective settings
}
ui-ruled-out = Ruled out
ui-ruled-out-note = { $n ->
    [one] { $n } cause, with what rules it out
   *[other] { $n } causes, with what rules them out
}
ui-more = { $n } more
ui-not-run = { $n ->
    [one] { $n } rule could not run
   *[other] { $n } rules could not run
}
ui-lacks = Not known: { $what }.

## Evidence and source

ui-inputs = What was pasted or dropped
ui-no-machine = Not tied to a machine
ui-not-read = Not read
ui-nothing-pasted = Nothing pasted
ui-read-as = Read as { $format }
ui-facts = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
ui-line = line { $n }
ui-lines = lines { $from }–{ $to }
ui-quote-cut = … the rest is in the source
ui-place-of = Finding { $finding }: place { $n } of { $all }
ui-places-of = { $all ->
    [one] Finding { $finding }: { $all } place
   *[other] Finding { $finding }: { $all } places
}
ui-place-before = Go to the place before
ui-place-after = Go to the next place
ui-earlier-lines = { $n ->
    [one] Show { $n } earlier line
   *[other] Show earlier lines: { $n } above
}
ui-later-lines = { $n ->
    [one] Show { $n } later line
   *[other] Show later lines: { $n } below
}
ui-span-of-finding = { " " }(evidence { $n } of finding { $finding })
ui-span-rules-out = { " " }(rules a cause out)
ui-characters-left-out = … { $n } more characters in this line

## Plan

ui-version-tables = Version tables
ui-version-tables-lead = What serves what, for session hosts, license servers and CALs.
ui-table = table

## Handbook

ui-handbook-coming = Fetching the Handbook from this site. If it does not come, the site cannot be reached: reload the page.
ui-handbook-lead = Every rule and every fact that Calwise uses, with its source.
ui-index = Index of the handbook
ui-index-show = Show the index
ui-index-hide = Hide the index
ui-search = Search rules and facts
ui-search-in = { $rules } rules, { $facts } facts
ui-search-found = { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
} and { $facts ->
    [one] { $facts } fact
   *[other] { $facts } facts
} found
ui-search-nothing = No rule and no fact has that in its name.
ui-facts-found = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
ui-facts-more = and { $n } more: enter more letters
ui-look-up = Look up
ui-fact-tables = Tables
ui-all-facts = Facts and sources
ui-facts-lead = Every statement that a rule relies on, and who says so.
ui-disputes = Where sources disagree
ui-disputes-lead = Both sides, which one Calwise follows, and why.
ui-disputed = Disputed
ui-tables-count = { $n ->
    [one] { $n } table
   *[other] { $n } tables
}
ui-facts-count = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
ui-disputes-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
ui-on-this-page = On this page
ui-checked = Checked { $date }
ui-no-page = There is no such page
ui-no-page-text = The handbook has no entry “{ $id }”. It may come from another version of Calwise.

## What only the complete program of the page shows

full-examples = Examples
full-examples-lead = What support staff paste: an example of each cause that Calwise can find, and of a healthy farm. One click shows the full diagnosis.
full-examples-filter = Filter by name or text
full-examples-shown = { $n } of { $all } examples
full-examples-failed = The examples could not be fetched. Check the connection and try again.
full-examples-sound = Nothing wrong
full-example-healthy-farm = A healthy farm of four hosts
full-example-open = Open an example of this in Diagnose
full-replaced = The example took the place of the case.
full-row-link = Link to this row: { $name }
full-paper-inputs = Evidence: { $inputs }
full-paper-input = { $name } ({ $n ->
    [one] { $n } line
   *[other] { $n } lines
})
full-progress = Reading
full-reading = Reading { $name }, { $n } of { $all }
full-so-far = { $done } of { $whole }
full-judging = Asking the rules
full-telling = Writing the report
full-stop = Stop
full-stopped = Stopped. Nothing was read.
full-reading-failed = Reading was broken off by the browser. What you pasted is still here.
full-places = { $n } places
full-more-places = { $n ->
    [one] { $n } more place, marked in the source
   *[other] { $n } more places, marked in the source
}
full-more-settings = More machines have such settings: see the table of hosts.
full-settings-of-hosts = Effective settings of { $n } hosts
full-more-host-settings = { $n ->
    [one] { $n } more host has settings: search for its name.
   *[other] { $n } more hosts have settings: search for a name.
}
full-usual = { $column }: { $many } of { $all } have { $value }.
full-differs = Differs: { $many } of { $all } have { $value }
full-search = Search findings and hosts
full-rename = Name of { $name }
full-hosts-hidden = { $n ->
    [one] { $n } host is hidden.
   *[other] { $n } hosts are hidden.
}
full-read-as = Read as…
full-read-itself = As Calwise reads it
full-read-note = As a note: proves nothing
full-language-of = Language: { $language }
full-language-itself = As Calwise tells it
full-read-whole = Read all of it as…
full-read-whole-as = All of it read as: { $format }
full-set-by-you = Set by you
full-added-unread = { $n ->
    [one] { $n } piece added; nothing in it was recognised.
   *[other] { $n } pieces added; in { $unread } of them nothing was recognised.
}
full-chosen = Read again as you set it.
full-keys-on = Single keys work
full-keys-note = Never while the focus is in a field. Switched off, everything can still be reached with Tab, Enter and the arrow keys.
full-keys-everywhere = Everywhere
full-key-sheet = This list
full-key-search = Search
full-key-next = Next finding
full-key-before = Finding before
full-key-paste = Paste, anywhere on the page
full-key-diagnose = Diagnose what is in the box
full-key-open = Open or close a finding, go to the source
full-key-back = Back from the source, close a menu
full-key-escape = Esc
full-key-undo = Take the last change back
full-key-redo = Make it again
full-key-below = To the cell below; in the last row a new one
full-key-block = Paste a block of cells from a sheet
full-blocks = { $n ->
    [one] Commands for { $n } machine
   *[other] Commands in { $n } blocks, by machine
}
full-message = Message for whoever has the access
full-message-copy = Copy message
full-message-begin = To find out what is wrong with Remote Desktop licensing, the output of these commands is needed. Run them in PowerShell, opened as administrator. They only read and change nothing.
full-message-on = On { $machines }:
full-message-end = Send back what they print, as text.
full-message-more = { $n ->
    [one] { $n } more command is left for later.
   *[other] { $n } more commands are left for later.
}
full-gallery = Components
full-gallery-lead = Every component in each of its states.
