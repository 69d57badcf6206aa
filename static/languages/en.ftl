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
run-on-client = a client
rights-any-user = no special rights
rights-local-administrator = as local administrator
rights-domain-administrator = as domain administrator
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
verdict-fault-open = { $count ->
    [one] One fault is shown. Another is only possible: the missing facts decide it.
   *[other] One fault is shown. { $count } others are only possible: the missing facts decide them.
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
format-sentence = Sentence

## Remarks of readers

note-value-without-key = This value stands without its key. Paste the line above it, so that policy and local registry can be told apart: { $about }
note-unreadable-data = This value could not be read as its type says: { $about }
note-cut-off = The text is cut off. What is there was read.
note-event-without-source = Event { $about } stands without its source. A number alone proves nothing; add the source or the log name.
note-number-contradicts-text = Number and text of event { $about } contradict each other. The text is gone by.
note-ambiguous-date = Day and month of this date can be read in two ways, so it is left out: { $about }
note-command-failed = The command failed: { $about }
note-unusual-separator = Names are separated by something other than a comma: { $about }
note-quoted-from-elsewhere = This sentence is quoted from an article or a mail, so it is no evidence. Paste what was shown here.
note-denied = This sentence is said not to appear, so it is no evidence.
note-too-many-days = { $about } days of grace cannot be: there are 120. The number is left out.
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
probe-host-edition = Which Windows runs on { $machines }?
    .why = The release decides which CALs and license servers serve it; a client Windows needs none.
probe-host-join = Is { $machines } in a domain or in a workgroup?
    .why = Per User needs a domain, and host and license server must be in the same scope.
probe-host-sessions = Who works on { $machines }?
    .why = If only administrators do, two at a time, no RDS license is needed.
probe-connectivity = What does { $machines } say of its license servers?
    .why = One number tells too old, refused, unreachable and valid apart.
probe-reachability = Does { $machines } find its license servers in the network?
    .why = It tells a name that does not resolve from a port that does not answer.
probe-server-version = Which Windows runs on the license server?
    .why = It must be as new as the newest host, and as the newest CALs.
probe-server-join = Is the license server in a domain or in a workgroup?
    .why = Host and license server must be in the same scope.
probe-server-service = Does the licensing service run?
    .why = A license server that is reachable and silent has its service stopped.
probe-server-activation = Is the license server activated?
    .why = Until then it issues temporary licenses only. 0 means activated.
probe-server-packs = Which CALs are installed on the license server?
    .why = Type, version and free count decide what it can issue.
probe-server-group = Is the license server in the group Terminal Server License Servers?
    .why = Without it, Per User licenses cannot be recorded.
probe-trust = Do the domains of { $machines } and the license server trust each other?
    .why = Licensing across domains needs a trust in both directions.
probe-other-client = Does another client, such as mstsc on another PC, get in?
    .why = If it does, the fault lies with the client that fails.
probe-account-kind = Is the account that sees the message on { $machines } a local one?
    .why = Local accounts and sessions for administration see it without a fault.

## Families of rules

family-mode = Mode and type
family-license-servers = License servers
family-license-server-state = A license server itself
family-grace = Grace period
family-symptoms = What people are told
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

rule-license-server-unreachable = License server not reachable
    .title-named = The license server { $server } could not be contacted from { $machines }
    .title-unnamed = A license server could not be contacted from { $machines }
    .effect = New devices and hosts get no license; once the grace period is over, people are refused.
    .meaning = The host logged that the license server it is told to use does not answer, or refuses it. Name, network, service and, in a workgroup, missing credentials are the candidates.
    .falsifier = A later event that shows contact, or an issued license, makes this history.

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
    .effect-open = If no license server is named elsewhere, the host behaves as if there were none.
    .effect-needed = The host behaves as if no license server were named.
    .effect-harmless = Nobody is refused for it, but the next person will change the wrong value.
    .meaning = { $value } was found in { $key }. Windows reads it only in { $right }.
    .falsifier = If the value is also in the right key, or a policy names license servers, nobody is refused for this.

rule-grace-period-expired = Grace period over
    .title-said = The grace period of { $machines } is over, and no license server with licenses is registered
    .title-counted = The grace period of { $machines } is over, and licensing is not complete
    .effect = Everybody but administrators with /admin is refused.
    .meaning = A session host works for 120 days without licensing. They have passed, and the host has not found what it needs.
    .falsifier = A license that the license server issued later than this was logged makes it history.

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

rule-no-license-available = No client access license available
    .title = People were told that no client access license is available
    .effect = The device named in the message is refused.
    .meaning = The host asked for a license, and none of the kind it asked for could be given. Too few CALs, the wrong type, the wrong version or a damaged license on the device are the candidates.
    .falsifier = The type, version and count of the CALs on the license server, and the mode of the host, say which of them it is.

rule-no-license-server-available = No license server gave a license
    .title = People were told that no license server is available
    .effect = Everybody but administrators with /admin is refused.
    .meaning = The grace period is over, and no license server gave the host what it needs. Which link is missing the message does not say.
    .falsifier = Events, mode, list and days of grace of the host say which link is missing.

rule-statements-conflict = Statements that contradict each other
    .title-mode = Two statements about the licensing mode of { $machines } contradict each other
    .title-servers = Two statements about the license servers of { $machines } contradict each other
    .title-role = Two statements about the role of { $machines } contradict each other
    .effect-role = One says that the RD Session Host role is not installed, others speak of licensing as only a session host does.
    .effect = The diagnosis goes by the later one. It may be wrong for the other.
    .meaning = Both were read in the same place of one host. They come from two machines, or from before and after a change.
    .falsifier = Paste each machine as an input of its own, or name the machine above its output.

rule-license-server-not-activated = License server not activated
    .title = { $machines } is not activated
    .effect = Devices get temporary licenses for 90 days at most, and no CALs can be installed.
    .meaning = A license server that is not activated cannot issue permanent licenses, whatever was bought.
    .falsifier = ActivationStatus 0, or a license that was issued later, makes this history.

rule-no-cals-installed = No CALs installed
    .title-named = { $machines } holds no CALs for "{ $product }"
    .title-unnamed = { $machines } holds no CALs of the kind that a host asked for
    .effect = Once their temporary licenses and the grace period are over, people are refused.
    .meaning = The license server answers, and no pack of that version and type was installed on it. Built-in and temporary packs do not count.
    .falsifier = A pack of that version or newer, of that type, in RD Licensing Manager ends this finding.

rule-no-licenses-remain = No license of the type left
    .title-named = { $machines } has no license left for "{ $product }"
    .title-unnamed = { $machines } has no license left of the type that a host asked for
    .effect = New devices, and those whose temporary license has ended, are refused.
    .meaning = The pool of that type is empty, or the host asks for another type than the one that was bought. Compare the type named here with the CALs before buying.
    .falsifier = Free CALs of that type and version, or a mode of the host that fits the CALs, end this finding.

rule-device-cals-low = Few Per Device CALs left
    .title-counted = { $machines } has only { $count } Per Device CALs left
    .title-few = { $machines } has few Per Device CALs left
    .effect = Nobody is refused yet. Once none is left, each new device works for 90 days and is then refused.
    .meaning = The license server warns while there is still time to buy, or to take back CALs of retired devices.
    .falsifier = More free CALs in RD Licensing Manager than the event says make it history.

rule-license-server-not-in-group = License server cannot record Per User CALs
    .title = { $machines } cannot write to Active Directory which people use a CAL
    .effect = People can still sign in. Reports on Per User CALs are wrong.
    .meaning = Writing the license attributes of a person failed. The usual reason is that the license server is missing in the group Terminal Server License Servers; on a domain controller NETWORK SERVICE must be in it too. The other reason is a missing permission on the accounts.
    .falsifier = If the license server is in the group of that domain and was restarted since, look at the permission on the accounts.

rule-license-server-too-old = License server older than the host
    .title-named = The license server { $server } is older than { $machines }
    .title-unnamed = The license server is older than { $machines }
    .effect = It cannot hold any CAL that is valid for the host, so people are refused once the grace period is over.
    .meaning = A CAL serves hosts of its own version and older, and a license server holds CALs of its own version and older. So the license server must be as new as its newest host.
    .falsifier = A license server of the release of the host, or newer, in the list of the host ends this finding.

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
step-export-certificates = Keep a copy of the key
    .expect = The file rcm-before.reg in the temporary folder.
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
ledger-license-server-holds-cal = A license server can hold and issue CALs of its own version and older.
ledger-license-server-not-older-than-host = A license server must not be older than the session hosts it serves.

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

ui-handbook-coming = Fetching the Handbook from this site. If it does not come, the site cannot be reached: reload the page.
ui-handbook-lead = Every rule and every fact that Calwise uses, with its source.
ui-index = Index of the handbook
ui-index-show = Show the index
ui-index-hide = Hide the index
ui-search = Search rules and facts
ui-search-in = { $rules } rules, { $facts } facts
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
