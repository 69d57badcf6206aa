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
result-wins = Wins
result-ignored = Set, but ignored
result-would-be-ignored = Would be ignored
result-not-set = Sets nothing
result-unknown = May set another value
setting-licensing-mode = Licensing mode on { $machine }
setting-license-servers = License servers on { $machine }
run-on-license-server = the license server
run-on-administration = a machine with Group Policy Management
rights-any-user = no special rights
rights-local-administrator = as local administrator
rights-policy-editor = with the right to edit the policy
evidence-place = { $machine }, line { $line }
evidence-place-lines = { $machine }, lines { $line }–{ $last }
evidence-place-alone = line { $line }
evidence-place-alone-lines = lines { $line }–{ $last }

## The verdict

verdict-fault = Licensing is the cause. { $title }.
verdict-fault-more = { $count ->
    [one] One fault; everything else follows from it.
   *[other] { $count } independent faults. Mending one of them alone does not cure it.
}
verdict-warning = { $title }.
verdict-warning-more = People can work today. Nobody is refused yet.
verdict-healthy = Licensing is complete. { $count ->
    [one] The host has
   *[other] All { $count } hosts have
} a mode and a license server, and a license was issued.
verdict-healthy-more = A Per Device or Per User CAL was issued by a license server that the host uses; that takes an activated server with CALs.
verdict-not-licensing = Not licensing. The RD Session Host role is not installed, so no RDS license is asked for.
verdict-not-licensing-more = Without the role two people can sign in at a time, for administration.
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
host-grace-soon = About to end
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
format-reg-query = reg query
format-grace-period-days = Days of grace
format-windows-message = Message of Windows

## Remarks of readers

note-value-without-key = This value stands without its key. Paste the line above it, so that policy and local registry can be told apart: { $about }
note-unreadable-data = This value could not be read as its type says: { $about }
note-cut-off = The text is cut off. What is there was read.
note-event-without-source = Event { $about } stands without its source. A number alone proves nothing; add the source or the log name.
note-number-contradicts-text = Number and text of event { $about } contradict each other. The text is gone by.
note-ambiguous-date = Day and month of this date can be read in two ways, so it is left out: { $about }
note-command-failed = The command failed: { $about }
note-unusual-separator = Names are separated by something other than a comma: { $about }
input-replaced = Some characters could not be decoded and were replaced.
input-binary = This is not text, so nothing was read from it. Paste text, or export it as text first.
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

probe-policy-values = What do the policies say on { $machines }?
    .why = A policy beats every other setting, for the mode and for the list of license servers.
probe-local-mode = Which licensing mode is set on { $machines } itself?
    .why = It counts where no policy sets a mode. Server Manager writes it there.
probe-local-license-servers = Which license servers are set on { $machines } itself?
    .why = They count where no policy names any. Server Manager writes them there.
probe-misplaced-license-servers = Does the list stand in the wrong key on { $machines }?
    .why = A widespread article names a key that Windows does not read.
probe-session-host-role = Is the RD Session Host role installed on { $machines }?
    .why = Without the role no RDS license is asked for.
probe-grace-days = How many days of grace are left on { $machines }?
    .why = They decide whether people are refused today or from a date.
probe-host-events = What did { $machines } log about licensing?
    .why = The host names what it misses: mode, license server, contact or licenses.
probe-license-server-events = What did the license server log?
    .why = An issued license proves that the server runs, is activated and has CALs.

## Families of rules

family-mode = Mode and type
family-license-servers = License servers
family-grace = Grace period
family-symptoms = What people are told
family-evidence = The evidence itself

## Headings of a rule page

page-finds = What it finds
page-matters = Why it matters
page-decides = How it decides
page-do = What to do
page-wrong = When it is wrong
page-sources = Sources

## Rules

rule-licensing-mode-not-configured = Licensing mode not configured
    .title-running = No licensing mode is set on { $machines }, and the grace period is running out
    .title-over = No licensing mode is set on { $machines }, and the grace period is over
    .title-unknown = No licensing mode is set on { $machines }
    .effect-running = People can sign in until the grace period ends. From then on they are refused.
    .effect-over = Everybody but administrators with /admin is refused.
    .effect-unknown = People are refused as soon as the grace period is over.
    .meaning = Neither a policy nor the host itself says whether it uses Per Device or Per User CALs, so it cannot ask for a license of either kind.
    .falsifier = A policy value LicensingMode of 2 or 4, or a LicensingType of 2 or 4 printed by WMI, ends this finding.
    .finds = A session host that has no licensing mode in any place that counts: no policy, no deployment, nothing in its own registry but 0 or 5.
    .matters = During the grace period nothing is noticed. Afterwards the host refuses everybody but two administrators who connect with /admin.
    .decides = Policy, deployment and local registry are read in this order. A value of 2 or 4 anywhere ends the matter. It is confirmed where the policy and the registry were both asked, or where the host logged event 1068 or 1069. A local value of 5 with a policy that nobody asked for stays open: hosts that are set by policy show the same.
    .wrong = The notification that the mode is not configured also appears for local accounts on a Per User host and in administrative sessions. It alone makes the finding likely, never confirmed.

rule-policy-overrides-local = A policy overrides another setting
    .title-mode = A policy overrides the licensing mode that was set on { $machines }
    .title-servers = A policy overrides the license servers that were set on { $machines }
    .title-both = A policy overrides the licensing mode and the license servers that were set on { $machines }
    .effect-mode = What was set in Server Manager, by PowerShell or in the registry has no effect.
    .effect-servers = What was set in Server Manager, by PowerShell or in the registry has no effect.
    .effect-both = What was set in Server Manager, by PowerShell or in the registry has no effect.
    .meaning = The policy and the host's own setting differ, and the policy wins. Setting the other one again changes nothing.
    .falsifier = If the policy is meant to win, this is in order, and the other value is only a trap for the next person.
    .finds = A licensing mode or a list of license servers that was set in Server Manager, by PowerShell, WMI or in the registry, while a policy holds another value.
    .matters = The policy wins without a message. People set the same thing again and again, and it never takes effect.
    .decides = Mode and list are compared one by one. The policy must hold a value, and so must the place below it, and the two must differ. A local 5 chooses nothing, so nothing of it is lost.
    .wrong = Where the policy is the intended place, the finding tells of a leftover and not of a fault.

rule-license-server-unreachable = License server not reachable
    .title-named = The license server { $server } could not be contacted from { $machines }
    .title-unnamed = A license server could not be contacted from { $machines }
    .effect-named = New devices and hosts get no license; once the grace period is over, people are refused.
    .effect-unnamed = New devices and hosts get no license; once the grace period is over, people are refused.
    .meaning = The host logged that the license server it is told to use does not answer, or refuses it. Name, network, service and, in a workgroup, missing credentials are the candidates.
    .falsifier = A later event that shows contact, or an issued license, makes this history.
    .finds = A session host that logged event 1131, or 50283 since Windows Server 2019: it could not contact the license server that it is told to use.
    .matters = Without a license server no new license is issued. After the grace period people are refused.
    .decides = The event of the host, known by provider and number or by its whole text, is the evidence. A license that was issued to the host's kind excludes it.
    .wrong = The event is history where the license server was replaced or the network mended since. Compare its date.

rule-no-license-server-specified = No license server named
    .title-running = No license server is named on { $machines }, and the grace period is running out
    .title-over = No license server is named on { $machines }, and the grace period is over
    .title-unknown = No license server is named on { $machines }
    .effect-running = People can sign in until the grace period ends. From then on they are refused.
    .effect-over = Everybody but administrators with /admin is refused.
    .effect-unknown = People are refused as soon as the grace period is over.
    .meaning = Neither a policy nor the host's own registry names a license server. Since Windows Server 2008 R2 a host looks for none by itself.
    .falsifier = A name in the policy value LicenseServers, or in SpecifiedLicenseServers below Parameters\LicenseServers, ends this finding.
    .finds = A session host whose list of license servers is empty in every place that counts.
    .matters = The host never asks for a license. It works until its grace period ends, then refuses.
    .decides = Policy, deployment and local registry are read in this order. The list is empty where the policy and the right local key were both asked, or where the host logged event 1130, 50282 since Windows Server 2019.
    .wrong = The event is history where a list was set since. A list that is set now is gone by before an older event.

rule-wrong-registry-location = Value in a key that Windows does not read
    .title-needed = The license servers of { $machines } stand in a key that Windows does not read
    .title-harmless = A copy of the license servers of { $machines } stands in a key that Windows does not read
    .effect-needed = The host behaves as if no license server were named.
    .effect-harmless = Nobody is refused for it, but the next person will change the wrong value.
    .meaning = { $value } was found in { $key }. Windows reads it only in { $right }.
    .falsifier = If the value is also in the right key, or a policy names license servers, nobody is refused for this.
    .finds = SpecifiedLicenseServers directly below TermService\Parameters or below Licensing Core, or LicensingMode in the key of Windows Server 2003.
    .matters = Two widespread articles name the wrong key. Who follows them sees a value in the registry and still has no license server.
    .decides = The key that was printed above the value is compared with the key that Windows reads. It is an error where no list stands in a place that counts.
    .wrong = A paste that lost the line with the key cannot be judged; it is noted instead.

rule-grace-period-expired = Grace period over
    .title-said = The grace period of { $machines } is over, and no license server with licenses is registered
    .title-counted = The grace period of { $machines } is over, and licensing is not complete
    .effect-said = Everybody but administrators with /admin is refused.
    .effect-counted = Everybody but administrators with /admin is refused.
    .meaning = A session host works for 120 days without licensing. They have passed, and the host has not found what it needs.
    .falsifier = A license that the license server issued later than this was logged makes it history.
    .finds = A session host whose 120 days are over while mode, license server or licenses are missing.
    .matters = From now on the host refuses everybody but two administrators with /admin.
    .decides = The host says so itself in event 1128 (50280 since Windows Server 2019) or 1069. A counter of 0 days counts only where mode or list are known to be missing: it is 0 on healthy hosts too.
    .wrong = Events from before the last change are history. A counter of 0 on a host with a complete chain is normal.

rule-grace-period-running = Grace period running
    .title-counted = { $days ->
        [one] One day of grace is
       *[other] { $days } days of grace are
    } left on { $machines }, until { $day }
    .title-soon = The grace period of { $machines } is about to end
    .effect-counted = People can sign in until then without a license. After that they are refused.
    .effect-soon = People can sign in for now without a license. After that they are refused.
    .meaning = The host works because a session host may run 120 days without licensing, and for no other reason that is known.
    .falsifier = A mode, a named license server and a license that was really issued complete the chain; then the counter does not matter.
    .finds = A session host that works only because its 120 days are not over yet.
    .matters = On the day after, everybody but two administrators is refused, without a change on any machine.
    .decides = The days are taken from WMI, from event 1129 (50281 since Windows Server 2019) or from the notification. It is a warning from 30 days on, and information before. Where nothing shows that mode or list are missing, it stays possible.
    .wrong = On a host that is fully licensed the counter may still run; then nothing happens when it ends.

rule-no-license-available = No client access license available
    .title = People were told that no client access license is available
    .effect = The device named in the message is refused.
    .meaning = The host asked for a license, and none of the kind it asked for could be given. Too few CALs, the wrong type, the wrong version or a damaged license on the device are the candidates.
    .falsifier = The type, version and count of the CALs on the license server, and the mode of the host, say which of them it is.
    .finds = The message that no Remote Desktop client access licenses are available for this computer, extended reason 258.
    .matters = The host has reached licensing and got no license for this device.
    .decides = The message must be there whole, in one of the known languages. It names no cause, so it is likely at most, and it gives way to any finding that explains it.
    .wrong = The very similar message about license servers is another matter and another rule.

rule-no-license-server-available = No license server gave a license
    .title = People were told that no license server is available
    .effect = Everybody but administrators with /admin is refused.
    .meaning = The grace period is over, and no license server gave the host what it needs. Which link is missing the message does not say.
    .falsifier = Events, mode, list and days of grace of the host say which link is missing.
    .finds = The message that no Remote Desktop license servers are available to provide a license, extended reason 257.
    .matters = Nobody can work on the host, and the message does not say why.
    .decides = The message must be there whole, in one of the known languages. It names no cause, so it is likely at most, and it gives way to any finding that explains it.
    .wrong = The very similar message about client access licenses is another matter and another rule.

rule-statements-conflict = Statements that contradict each other
    .title-mode = Two statements about the licensing mode of { $machines } contradict each other
    .title-servers = Two statements about the license servers of { $machines } contradict each other
    .effect-mode = The diagnosis goes by the later one. It may be wrong for the other.
    .effect-servers = The diagnosis goes by the later one. It may be wrong for the other.
    .meaning = Both were read in the same place of one host. They come from two machines, or from before and after a change.
    .falsifier = Paste each machine as an input of its own, or name the machine above its output.
    .finds = Two values of one setting, in one place of one host, that differ.
    .matters = A diagnosis that mixes two machines is a diagnosis of neither.
    .decides = Only statements of equal strength are compared, for mode and list of license servers.
    .wrong = A paste from before and after a change shows both on purpose.

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
step-resolve-server = See whether the name resolves
    .expect = An address of the license server.
step-test-port = See whether the endpoint mapper answers
    .expect = TcpTestSucceeded is True. Dynamic RPC ports (49152 to 65535) must be open as well; this test does not show them.
step-see-service = See whether the licensing service runs
    .expect = Status is Running.
step-start-service = Start the licensing service
    .expect = Get-Service TermServLicensing says Running.
    .undo = Stop-Service TermServLicensing
step-set-server-list = Write the list where Windows reads it
    .expect = ReturnValue is 0, and the list stands below Parameters\LicenseServers.
    .undo = Write the previous list the same way.
step-restart-service = Only if nothing changed: restart Remote Desktop Services
    .expect = People can sign in.
    .undo = None needed; people sign in again.
    .interrupts = Ends every session on the host. Tell people to sign out first.
step-remove-role = Only if nobody but two administrators uses the host: remove the role
    .expect = After the restart two administrators can sign in, and no RDS license is needed.
    .undo = Install-WindowsFeature -Name RDS-RD-Server -Restart
    .interrupts = Restarts the host and ends every session. Afterwards only two people can sign in at a time.

## The fact ledger

ledger-cal-serves-host = An RDS CAL is valid for session hosts of its own version and older, never for newer ones.
ledger-license-server-holds-cal = A license server can hold and issue CALs of its own version and older.
    .question = Which CALs can be installed on a license server?
    .side-1 = CALs of a license server of the same version or earlier: the prose of the page of June 2025.
    .side-2 = CALs of the same version as the license server or older: the tables of the same page and every earlier edition.
    .follows = The tables. The prose has the direction the wrong way round, and the product behaves as the tables say.
ledger-license-server-not-older-than-host = A license server must not be older than the session hosts it serves.
ledger-r2-shares-cal = There are no CALs of their own for R2 releases: 2008 and 2008 R2 share one, 2012 and 2012 R2 share one.
ledger-licensing-mode-numbers = Licensing modes are numbers: 2 is Per Device, 4 is Per User, 5 is not configured, 6 is AAD Per User.
    .question = Which number means Per User in LicensingType?
    .side-1 = 3, and 4 for not configured: the property page of the class.
    .side-2 = 4, and 5 for not configured: the method that sets it, the policy and the setup reference.
    .follows = 2, 4 and 5. Registry, policy and method agree. A 3 is shown as ambiguous and decides nothing.
ledger-mode-matches-cals = The licensing mode of a host must match the type of the CALs on its license servers.
ledger-mode-unset-refuses-after-grace = Without a licensing mode a host refuses connections once its grace period is over.
    .question = What does a host do without a mode when the grace period ends?
    .side-1 = It falls back to Per Device.
    .side-2 = It refuses connections and logs event 1069.
    .follows = It refuses. The text of event 1069 says so, and no source was found for a fall-back.
ledger-policy-before-deployment-before-local = Group policy beats the deployment, and the deployment beats what is set on the host.
ledger-deployment-writes-local = Server Manager writes mode and license servers into the registry of each host, so the local registry shows what the deployment set.
ledger-mode-and-list-resolve-apart = The mode and the list of license servers are two policies, so each is resolved on its own.
ledger-server-list-key = The host's own list is the value SpecifiedLicenseServers in the key TermService\Parameters\LicenseServers.
    .question = In which key does the host read SpecifiedLicenseServers?
    .side-1 = Directly in TermService\Parameters.
    .side-2 = In RCM\Licensing Core.
    .side-3 = In TermService\Parameters\LicenseServers.
    .follows = The third. WMI, Server Manager and working configurations write it there; nothing was found that reads the others.
ledger-license-servers-are-named = Since Windows Server 2008 R2 a host finds no license server by itself; every host must be given names.
    .question = Does a session host find its license server through Active Directory?
    .side-1 = Yes: a discovery scope of domain or forest, and the explanation of the policy.
    .side-2 = No: automatic discovery ended with Windows Server 2008 R2.
    .follows = No. The wording of the policy is left over from earlier versions.
ledger-grace-is-120-days = The grace period of a session host is 120 days.
    .question = How long is the grace period?
    .side-1 = 180 days.
    .side-2 = 120 days.
    .follows = 120 days. The text of event 1128 says it, and Microsoft corrected its page. The 180 days belong to evaluation editions of Windows.
ledger-grace-is-per-host = Each session host has a grace period of its own.
ledger-grace-zero-is-neutral = 0 days of grace left are no fault by themselves.
    .question = What do 0 days of grace mean on a host with a license server?
    .side-1 = The counter drops to 0 as soon as a license server is configured.
    .side-2 = The counter runs down to 0 in any case.
    .follows = Neither is needed: on both accounts 0 says nothing about a host whose licensing is complete.
ledger-grace-over-refuses = Once the grace period is over, a host needs a mode, a license server and CALs, or it refuses everybody but administrators.
ledger-event-numbers-of-2019-and-later = Since build 17134, that is Windows Server 2019 and later, licensing events of RemoteConnectionManager carry the old number plus 49152.
ledger-event-1128-is-grace-over = Event 1128, 50280 since Windows Server 2019, says that the grace period is over and no license server with licenses is registered.
    .question = What does event 1128 mean?
    .side-1 = The licensing mode is not configured.
    .side-2 = The grace period is over and no license server with licenses is registered.
    .follows = The second: it is the text of the event. A missing mode is event 1068 or 1069.
ledger-event-1130-is-no-license-server = Event 1130, 50282 since Windows Server 2019, says that no license server is specified.
ledger-event-1131-is-unreachable = Event 1131, 50283 since Windows Server 2019, says that the license server it names could not be contacted.
ledger-admin-sessions-need-no-cal = Two sessions for administration need no RDS CAL, and mstsc /admin works after the grace period too.
    .question = Do administrators need a CAL once the RD Session Host role is installed?
    .side-1 = Yes.
    .side-2 = No, for two sessions that administer the server, with mstsc /admin.
    .follows = No. License terms and behaviour agree. Everyday work in such a session is another matter.
ledger-client-reason-257 = Extended disconnect reason 257 says that no license server was available to provide a license.
ledger-client-reason-258 = Extended disconnect reason 258 says that no client access license was available for this computer.
ledger-issued-license-proves-chain = A license that was issued shows that the license server runs, is activated and holds CALs of that type.
ledger-mode-is-not-always-per-user = A mode of 4 is right only where the CALs are Per User and the host is in a domain; with Per Device CALs or in a workgroup it is 2.
    .question = Which mode should a host be set to?
    .side-1 = Always 4, Per User.
    .side-2 = The mode of the CALs that are installed: 2 or 4.
    .follows = The mode of the CALs. A host that is set to Per User while only Per Device CALs are installed finds no license of its type.
ledger-device-token-lives-52-to-89-days = A permanent Per Device token lives 52 to 89 days; the license server draws the number.
    .question = What ends after 52 to 89 days?
    .side-1 = A Per User CAL.
    .side-2 = A temporary Per Device token: an edition of 2020.
    .side-3 = A permanent Per Device token: editions since 2023.
    .follows = The permanent Per Device token. Microsoft corrected its page; a temporary token lives 90 days, the record of a Per User CAL shows 60.
ledger-event-4105-is-user-attributes = Event 4105 comes from the license server and says that it could not write the license attributes of a person to Active Directory; people still get in.
    .question = What does event 4105 mean?
    .side-1 = The host cannot contact a license server.
    .side-2 = The license server cannot update the license attributes of a person.
    .follows = The second: it is the text of the event. That a host cannot contact a license server is event 1131, 50283 since Windows Server 2019.
ledger-event-4107-is-directory-query = Event 4107 comes from the license server and says that a query for people in Active Directory failed.
    .question = What does event 4107 mean?
    .side-1 = The grace period is over.
    .side-2 = The license server could not query Active Directory about a person.
    .follows = The second: it is the text of the event. The end of the grace period is event 1128, 50280 since Windows Server 2019, or 1069.
ledger-revocation-is-limited-to-20-percent = At any time at most 20% of the installed Per Device CALs of one version can be revoked; Per User CALs and temporary tokens cannot be revoked at all.
    .question = How many Per Device CALs can be revoked?
    .side-1 = As many as one likes, to free the pool.
    .side-2 = 20% of those of a version that are installed, at one time.
    .follows = 20% of each version. Event 81 states the limit and the day on which it ends.
ledger-pack-on-one-license-server = A pack of CALs is installed on one license server only; for two license servers the CALs are divided, or the second holds none.
    .question = How are CALs made highly available?
    .side-1 = The same packs are installed on each license server.
    .side-2 = The CALs are divided; a pack on two license servers counts twice.
    .follows = They are divided. Microsoft calls the same pack in two places a violation of the license terms.
ledger-license-server-in-directory = A license server since Windows Server 2008 R2 is published as a service connection point below its own computer account, and hosts do not look there.
    .question = Where does a license server stand in Active Directory?
    .side-1 = Below CN=RPC Services in the System container.
    .side-2 = Below its own computer account, as CN=TermServLicensing; in the time of 2003, below the site.
    .follows = The second, seen in the field. It decides nothing: hosts are told names.
ledger-moving-needs-the-clearinghouse = CALs are moved with the Manage Licenses wizard on the new license server, which must be activated; the purchase documents are needed, and the old one must give them up.
    .question = How are CALs moved to another license server?
    .side-1 = Volume licenses: removed and installed again. Retail licenses: more difficult.
    .side-2 = With the Manage Licenses wizard and the Clearinghouse, whatever the program.
    .follows = With the wizard. A retail code that was used once needs the Clearinghouse to be used again.
ledger-version-tables-reach-2025 = The tables of versions have rows and columns for 2022 and 2025.
    .question = Which is the newest version in the tables?
    .side-1 = 2019.
    .side-2 = 2025.
    .follows = 2025. The older article was written before; its rows up to 2019 still hold.
ledger-certificate-refresh-restarts-the-host = After the certificate values of a host are deleted the host is restarted, and then the license server is reactivated.
    .question = What renews the licensing certificate of a host?
    .side-1 = Deleting the values in the registry.
    .side-2 = Deleting them, restarting the host, then reactivating the license server.
    .follows = All three steps, with the key exported first. The event about the certificate asks for the restart as well.
ledger-one-cal-per-user-or-device = One CAL is needed for each person or for each device, of the type that the mode asks for; nobody needs both for one host.
    .question = What needs a CAL?
    .side-1 = Each user and each device.
    .side-2 = Each user or each device.
    .follows = One of the two. Counted are named people or devices, never how many are connected at one time.
ledger-host-2022-takes-2022-and-2025 = A host with Windows Server 2022 takes CALs of 2022 and of 2025; those of 2025 need a license server of 2025.
    .question = Which CALs fit Windows Server 2022?
    .side-1 = Those of 2022; those of 2019 and 2016 do not.
    .side-2 = Those of 2022 and 2025.
    .follows = Both 2022 and 2025. The article is right about the older ones and was written before 2025.
ledger-rdp-listens-on-3389 = Remote Desktop listens on TCP and UDP 3389 unless it was changed.
    .question = Which port does Remote Desktop use?
    .side-1 = 3398, in one place of an article.
    .side-2 = 3389.
    .follows = 3389. The other number is a typing error; the same article says 3389 elsewhere.
ledger-license-server-outage = Without a license server, devices with a valid token go on until it ends and new ones are refused; with Per User, hosts that have met a license server go on admitting people.
    .question = What goes on when the only license server is lost?
    .side-1 = Existing licenses for up to 90 days; new connections fail.
    .side-2 = It depends on the type of CALs and on the token at hand.
    .follows = It depends. 90 days is the life of a temporary token; a permanent one ends on its own day.
ledger-two-registry-queries = Mode and server list are asked for with two reg query commands; glued into one line they give a syntax error, which answers nothing.
    .question = Is it one command or two?
    .side-1 = One line with both queries.
    .side-2 = Two commands.
    .follows = Two. The error of the glued line says nothing about the registry.
ledger-diagnoser-menu = Since Windows Server 2012 the RD Licensing Diagnoser is in the menu Tools, Remote Desktop Services of Server Manager; its file is lsdiag.msc.
    .question = Where is the RD Licensing Diagnoser?
    .side-1 = Tools, Terminal Services.
    .side-2 = Tools, Remote Desktop Services.
    .follows = The second. Terminal Services is the name of before 2008 R2.
ledger-firewall-group-of-license-servers = The firewall rules of a license server belong to the group Remote Desktop Licensing Server; their names begin with TermServLicensing in every language.
    .question = What is the firewall group of a license server called?
    .side-1 = Remote Desktop Licensing.
    .side-2 = Remote Desktop Licensing Server.
    .follows = The second. The names of the rules are safer than the group, which is translated.
ledger-grace-reset-is-no-remedy = Resetting the grace period is not supported, violates the license terms, and leaves the cause in place.
    .question = Is resetting the grace period a remedy?
    .side-1 = Yes, in an emergency.
    .side-2 = No.
    .follows = No. It is recognised where it was done, and never proposed.
ledger-not-activated-issues-temporary-tokens = A license server that is not activated issues temporary Per Device tokens of 90 days; packs cannot be installed on it.
    .question = What can a license server issue before it is activated?
    .side-1 = Nothing.
    .side-2 = Temporary tokens.
    .follows = Temporary tokens: the text of event 18 says so. They hide the fault for 90 days.
ledger-parent-feature-takes-all-roles = Switching off the feature Remote-Desktop-Services removes every RDS role service below it; the session host alone is AppServer.
    .question = Which feature is the session host?
    .side-1 = Remote-Desktop-Services.
    .side-2 = AppServer, below Remote-Desktop-Services.
    .follows = AppServer. The other one is the parent and takes a license server or broker on the same machine with it.
ledger-grace-starts-at-first-connection = The grace period begins with the first connection of a client; the day on which the role was installed is the earliest it can be.
    .question = When does the grace period begin?
    .side-1 = With the first connection that is accepted.
    .side-2 = When the role is first enabled.
    .side-3 = With a new session host.
    .follows = With the first connection, where it is known. Else the day of installation bounds it: the period ends 120 days later or after that.
ledger-device-cals-in-azure-are-a-contract-question = For session hosts in Azure Virtual Desktop, User CALs with Software Assurance are safe; whether Device CALs may be used there is a question for the contract.
    .question = May Device CALs with Software Assurance be used in Azure Virtual Desktop?
    .side-1 = Yes: the page on licensing lists both types.
    .side-2 = Only User CALs: the terms on extended rights.
    .follows = The terms bind, so Device CALs get a warning to check the contract.
ledger-sixty-minutes-removed-in-2022 = Windows Server 2022 and later no longer end sessions after 60 minutes.
    .question = Does Windows Server 2022 end sessions after 60 minutes?
    .side-1 = Yes: articles, and the list of releases on the page itself.
    .side-2 = No: the text of the page says that it was removed.
    .follows = No. For 2025 it is inferred: no source brings it back.
ledger-conversion-is-a-contract-question = Since Windows Server 2012 unissued CALs can be converted between User and Device; whether they may be is a question for the contract.
    .question = Can User and Device CALs be converted?
    .side-1 = No.
    .side-2 = Yes: RD Licensing Manager and a WMI method do it.
    .follows = Technically yes. The contract decides, and for retail licenses it is mostly a no.
ledger-older-license-server-is-no-use = A license server that is older than a host can be connected to, and has no CAL that is valid for the host.
    .question = Does an older license server work with a newer host?
    .side-1 = Yes, with older CALs only.
    .side-2 = No, it is not supported.
    .follows = No. Both say the same in effect: no CAL fits the old license server and the new host.
ledger-support-of-2016-ends-on-12-january = Extended support of Windows Server 2016 ends on 12 January 2027.
    .question = On which day does support of Windows Server 2016 end?
    .side-1 = 11 January 2027.
    .side-2 = 12 January 2027.
    .follows = 12 January 2027: the second Tuesday of the month, on which updates appear.
ledger-support-of-2025-ends-in-november = Mainstream support of Windows Server 2025 ends on 13 November 2029, extended support on 14 November 2034.
    .question = When does support of Windows Server 2025 end?
    .side-1 = On 9 October 2029 and 10 October 2034: earlier pages.
    .side-2 = On 13 November 2029 and 14 November 2034.
    .follows = In November: the current page replaces the earlier ones.
ledger-role-absent-is-no-licensing-case = Without the RD Session Host role a server lets in two administrators and asks no license server; a licensing error there contradicts the facts.
    .question = What follows where the role is not installed?
    .side-1 = The settings of the license server are checked next.
    .side-2 = Licensing errors should not occur; the machine or the reading is checked again.
    .follows = The second. The error is of another machine, or the role was there when it was shown.
ledger-name-of-the-security-group = The local group of hosts on a license server is RDS Endpoint Servers since Windows Server 2012, and Terminal Server Computers before.
    .question = What is the group called that a license server may insist on?
    .side-1 = Terminal Server Computers.
    .side-2 = RDS Endpoint Servers.
    .follows = Both, by release. Pages still use the older name for newer servers, so both are accepted and both are named.
ledger-per-user-needs-a-domain = Per User CALs need Active Directory: in a workgroup only Per Device CALs are used.
    .question = May Per User CALs be used in a workgroup?
    .side-1 = They are not permitted.
    .side-2 = They cannot be tracked or reported.
    .follows = They are treated as unsupported; a host of 2019 ends such sessions after 60 minutes.
ledger-place-of-the-host-certificate = Since Windows Server 2008 the licensing certificates of a host are four values in the key Terminal Server\RCM.
    .question = In which key are the licensing certificates of a host?
    .side-1 = In TermService\Parameters.
    .side-2 = In Terminal Server\RCM.
    .follows = In RCM since 2008. The other key is that of 2000 and 2003, although its page is labeled for supported versions.
ledger-port-135-is-not-enough = A host reaches a license server over TCP 135 and dynamic RPC ports, 49152 to 65535; an answer on 135 alone proves nothing about licensing.
    .question = Which ports does a host need?
    .side-1 = TCP 135.
    .side-2 = TCP 135 and the dynamic ports; TCP 445 is listed too.
    .follows = The second. A closed 135 proves a fault, an open one does not rule it out.
ledger-nearest-higher-cal-is-issued = Where the exact version is missing, a license server issues the nearest newer CAL; with Prevent license upgrade it issues a temporary token instead.
ledger-pack-version-8-is-2025 = ProductVersionID counts on with each version: 7 is documented as 2022, so 8 is taken for 2025; a number beyond stays unknown.
ledger-support-dates = Each release has a last day of mainstream and of extended support; paid security updates exist for 2008, 2008 R2, 2012 and 2012 R2.
ledger-cals-outlive-support = RDS CALs are perpetual: they stay valid on releases whose support is over.
ledger-session-host-needs-a-desktop = Server Core and the releases of the Semi-Annual and Annual Channel cannot be session hosts; RD Licensing is available there, without its tools.
ledger-multi-session-needs-avd = Windows 10 and 11 multi-session is licensed on Azure Virtual Desktop only, by a license of the person, without RDS CALs.
ledger-what-needs-an-rds-cal = Everybody who uses session hosts needs an RDS CAL, whatever stands in front of them: gateway, web access or the broker of another vendor.
ledger-what-needs-no-rds-cal = No RDS CAL is needed for two sessions that administer a server, for one's own PC, for desktops of Windows 10 or 11 on Azure Virtual Desktop, and for tools without a session.
ledger-server-cal-comes-in-addition = A Windows Server CAL is needed besides the RDS CAL, except in Azure and for people whom an External Connector covers.
ledger-per-user-is-not-enforced = A license server goes on issuing Per User CALs when none is left: people get in and the owner is in breach. Per Device CALs are enforced.
ledger-unlimited-is-4294967295 = 4294967295 as the total of a pack means unlimited or not counted; it is never added to other totals.
ledger-which-packs-were-bought = Packs that come with Windows (product type 3, pack type 6) and temporary ones (pack type 4) were not bought and do not count.
ledger-temporary-token-lives-90-days = A temporary Per Device token lives 90 days and is issued to a device once.
ledger-device-token-renews-7-days-before = From 7 days before its end a permanent Per Device token is renewed when its device connects.
ledger-second-connection-gets-the-permanent-token = A device gets a temporary token at its first connection and a permanent one at the next, where the license server is activated and a CAL is free.
ledger-user-record-shows-60-days = The record of a Per User CAL shows 60 days and is extended when the person signs in shortly before its end.
ledger-reassignment-after-90-days = A CAL may change hands 90 days after its last assignment; earlier where a device is lost, a person leaves, or for a passing absence.
ledger-only-per-device-falls-through = When the first license server has no CAL left, a host asks the next one for Per Device CALs, and not for Per User CALs.
ledger-membership-and-type = Host and license server belong into one domain, into domains that trust each other, or into one workgroup; other combinations are not supported.
ledger-entra-only-is-not-settled = No source says whether a host that is joined to Entra ID only is supported with either type of CALs.
ledger-sixty-minutes-on-2016-and-2019 = In place of a refusal, Windows Server 2016 (Per Device) and 2019 (both types) let people in and end the session after 60 minutes.
ledger-ninety-days-is-windows-2000 = 90 days was the grace period of Windows 2000 and is the life of a temporary token; it is not the grace period of a session host since 2003.
ledger-connectivity-11-is-good = Of the connectivity codes 0 to 11, 11 is a good connection since 2012; 4, 5 and 6 are faults.
ledger-connectivity-8-is-about-rights = Connectivity code 8, and 0 licenses in the diagnoser without rights on the license server, speak of the account that asked, not of licensing.
ledger-activation-0-is-activated = ActivationStatus 0 means activated, 1 not activated, 2 unknown.
ledger-license-servers-group-for-per-user = To record Per User CALs a license server must be in the group Terminal Server License Servers of each domain with users, and be restarted after it was added.
ledger-user-attributes-from-the-host-since-2019 = Since Windows Server 2019 the host writes the license attributes in the name of the person, who needs the right to do so.
ledger-license-servers-authorize-each-other = Since July 2024 several license servers that talk to each other must authorize each other.
ledger-workgroup-hosts-need-an-account = Since July 2024 a license server refuses workgroup hosts that ask without an account; on the host it looks like a license server that cannot be contacted.
ledger-fixed-builds-of-2024 = The licensing service is safe from the known attacks of 2024 from builds 14393.7336, 17763.6293, 20348.2700 and 25398.1128 on.
ledger-pack-installs-with-its-own-program = A pack installs only under the program under which it was bought.
ledger-external-connector-per-server = An RDS External Connector is bought per server that people from outside use, together with one for Windows Server, and never for employees.
ledger-extended-reasons-256-to-267 = Extended disconnect reasons 256 to 267 are licensing; plain disconnect codes are other numbers, of which 2056 and 2312 are licensing.
ledger-numbers-with-two-meanings = Events 1152, 1153 and 1155 to 1158 of RemoteConnectionManager are licensing of virtual desktops with qualifiers 49152, and something else without.
ledger-event-21-names-type-and-host = Event 21 of a license server names the type that was asked for and the host; it means a wrong mode as often as an empty pool.
ledger-events-74-to-76-have-no-text = Events 74 to 76 of a license server have no text in the public manifest; no statement rests on them alone.
ledger-2008-in-a-message-is-old-wording = A message that asks for a Windows Server 2008 license server uses old wording; it asks for no version.
ledger-install-state-since-2012 = The registry shows roles as InstallState since Windows Server 2012: 0 is not installed, 1 is installed; on 2008 R2 a missing key says nothing.
ledger-one-release-per-collection = All session hosts of one collection run the same release of Windows Server.
ledger-without-a-broker-policy-or-wmi = Without a Connection Broker, mode and license servers are set by policy or WMI; Server Manager needs a deployment in a domain.
ledger-event-1004-has-several-causes = Event 1004 is generic: a mode that differs from the type of CALs, a damaged certificate of the host, or settings of encryption that differ.
ledger-event-44-with-1316-can-be-ignored = Event 44 with database error -1316 can be ignored on license servers of 2012 and 2016.
ledger-rebuild-deletes-all-cals = Rebuilding the licensing database deletes all CALs; they are installed again from the purchase documents.
ledger-reactivation-keeps-issued-licenses = After a license server is reactivated, licenses that were issued stay valid.
ledger-one-device-can-draw-several-cals = A device that was reinstalled or renamed, or that cannot store its token, draws another Per Device CAL each time.

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
    .note = Only a message that people saw

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
text-settles = settles { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
text-ruled-out = Ruled out
text-not-run = Could not run
text-lacks = lacks { $what }
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
ui-settings = Language, theme and privacy
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
ui-stored = What is stored here
ui-stored-text = The language and the theme, if you chose them. Never what you paste: it is gone when this tab is closed.
ui-stored-nothing = Nothing is stored in this browser.
ui-stored-clear = Clear what is stored
ui-facts-of = Rules and facts of { $date }
ui-disclaimer = Not legal or licensing advice: your license terms decide.

## The empty page

ui-is-it-licensing = Is it licensing?
ui-lead = Paste what you have. Calwise says what is wrong, on which machine, and how to mend it, or which fact is missing.
ui-paste-label = Paste what you have
ui-paste-placeholder =
    An error message, an event, reg query or PowerShell output,
    RD Licensing Diagnoser text, a whole bundle. Several machines at once is fine,
    and so are cut-off tables and typing mistakes.
ui-paste-first = Paste something first, drop a file, or choose a sample.
ui-paste-name = Paste { $n }
ui-privacy = Nothing leaves this page.
ui-privacy-more = No upload, no account, no history.
ui-privacy-check = How to check that
ui-privacy-step-1 = Open the developer tools (F12), choose Network, and diagnose something: no request appears.
ui-privacy-step-2 = The count in the bar above is the browser’s own record of requests. It lists every file that was fetched.
ui-privacy-step-3 = The page forbids itself connections to other hosts: see Content-Security-Policy in the head of its source. Take the network away and it goes on working.
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
ui-coverage-rules = { $n } of { $all } rules could not run
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
ui-more-findings = { $n ->
    [one] Show { $n } more finding
   *[other] Show { $n } more findings
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
ui-expect = Expect
ui-undo-step = Undo
ui-show-command = Show command
ui-hide-command = Hide command
ui-missing-short = Missing
ui-missing = { $n ->
    [one] { $n } fact is missing
   *[other] { $n } facts are missing
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
ui-hosts-hidden = { $n ->
    [one] { $n } more host is in the report, not in this table.
   *[other] { $n } more hosts are in the report, not in this table.
}
ui-settings-of = { $n ->
    [one] Effective setting of { $host }
   *[other] Effective settings of { $host }
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

ui-plan-title = Which licenses fit?
ui-plan-lead = A CAL has a version. It must fit the session host, and the license server must be able to hold it.
ui-plan-not-yet = Counting people and devices, and the cheapest purchase for them, are not in this version yet.
ui-fitting = Which CAL version fits?
ui-fitting-host = Version of the session host
ui-fitting-server = Version of the license server
ui-fitting-no-server = None yet
ui-version-tables = Version tables
ui-version-tables-lead = What serves what, for session hosts, license servers and CALs.
ui-table = table

## Handbook

ui-handbook-lead = Every rule and every fact that Calwise uses, with its source.
ui-index = Index of the handbook
ui-index-show = Show the index
ui-index-hide = Hide the index
ui-search = Search rules and facts
ui-search-in = Search { $rules } rules, { $facts } facts
ui-search-found = { $rules } rules and { $facts } facts found
ui-search-nothing = No rule and no fact has that in its name.
ui-facts-found = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
ui-facts-more = and { $n } more: enter more letters
ui-look-up = Look up
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
