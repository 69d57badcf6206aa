# English: the words of the Handbook alone. The page fetches them when the Handbook is opened.

## Headings of a rule page

page-finds = What it finds
page-matters = Why it matters
page-decides = How it decides
page-do = What to do
page-wrong = When it is wrong
page-sources = Sources

## Tables of facts

facts-ledger = Statements and their sources
facts-events = Events
facts-providers = Providers of events and their logs
facts-messages = Messages in the languages of Windows
facts-registry = Registry values
facts-registry-numbers = Numbers of registry values
facts-builds = Builds of Windows Server
facts-lifecycle = Ends of support
facts-updates = Updates of licensing
facts-limits = Lengths and limits
facts-memberships = Domain, trust and workgroup, by type of CALs
facts-sixty-minutes = Sessions that end after 60 minutes
facts-outages = When a license server fails or is empty
facts-platforms = What an installation of Windows can be
facts-uses = What needs an RDS CAL
facts-programs = Programs under which CALs are sold
facts-key-packs = Key packs and licenses
facts-connectivity = Connection from host to license server (TStoLSConnectivityStatus)
facts-wmi = Numbers and errors of WMI
facts-disconnect = Disconnect reasons of clients
facts-protocol = Licensing protocol
facts-ports = Ports
facts-listeners = Firewall rules, pipes and the RPC interface of a license server
facts-services = Services
facts-features = Roles and features
facts-groups = Groups, accounts and attributes of the directory
facts-policies = Policies
facts-local-names = Names of policies, roles and the service by language
facts-commands = Commands that only read
facts-head-provider = Provider
facts-head-other-names = Other names
facts-head-guid = Id of the provider
facts-head-number = Number
facts-head-number-2019 = Number since 2019
facts-head-level = Level
facts-head-log = Log
facts-head-meaning = Meaning
facts-head-text = Text
facts-head-key = Key
facts-head-value = Value
facts-head-build = Build
facts-head-release = Release
facts-head-mainstream = Mainstream support until
facts-head-extended = Extended support until
facts-head-esu = Paid security updates until
facts-head-esu-azure = The same in Azure until
facts-head-limit-of = Of what
facts-head-unit = Unit
facts-head-relation = Host and license server
facts-head-type = Type of CALs
facts-head-situation = Situation
facts-head-platform = Installation
facts-head-session-host = As a session host
facts-head-license-server = As a license server
facts-head-use = Use
facts-head-needs = Needs
facts-head-sizes = Sold in packs of
facts-head-proof = Asked for at installation
facts-head-property = Property
facts-head-name = Name
facts-head-kind = Kind
facts-head-hexadecimal = Hexadecimal
facts-head-from = From
facts-head-to = To
facts-head-protocol = Protocol
facts-head-ports = Ports
facts-head-display-name = Display name
facts-head-on = Runs on
facts-head-rights = Rights
facts-head-dism = In dism
facts-head-sid = Security identifier
facts-head-id = Id
facts-head-language = Language
facts-head-command = Command

## Pages of rules

page-licensing-mode-not-configured =
    .finds = A session host that has no licensing mode in any place that counts: no policy, no deployment, nothing in its own registry but 0 or 5.
    .matters = During the grace period nothing is noticed. Afterwards the host refuses everybody but two administrators who connect with /admin.
    .decides = Policy, deployment and local registry are read in this order. A value of 2 or 4 anywhere ends the matter. It is confirmed where the policy and the registry were both asked, or where the host logged event 1068 or 1069. A local value of 5 with a policy that nobody asked for stays open: hosts that are set by policy show the same.
    .wrong = The notification that the mode is not configured also appears for local accounts on a Per User host and in administrative sessions. It alone makes the finding likely, never confirmed.

page-policy-overrides-local =
    .finds = A licensing mode or a list of license servers that was set in Server Manager, by PowerShell, WMI or in the registry, while a policy holds another value.
    .matters = The policy wins without a message. People set the same thing again and again, and it never takes effect.
    .decides = Mode and list are compared one by one. The policy must hold a value, and so must the place below it, and the two must differ. A local 5 chooses nothing, so nothing of it is lost.
    .wrong = Where the policy is the intended place, the finding tells of a leftover and not of a fault.

page-mode-does-not-match-cals =
    .finds = A session host that asks for one type of CALs while its license servers hold bought CALs of the other type only.
    .matters = The host never gets a permanent license, however many CALs are free.
    .decides = The mode in effect, or what the host asked for according to events 21 and 22 or the RD Licensing Diagnoser, and a list of all packs on all its license servers. If not all packs were listed, it is likely where somebody was refused or none of the CALs seen was ever issued.
    .wrong = A license server that was not looked at may hold the other type. Hosts of both modes may share one license server with packs of both types.

page-multi-session-needs-no-cal =
    .finds = A host with Windows 10 or 11 Enterprise multi-session.
    .matters = RDS CALs, license servers and modes have no part in it, so none of the other rules is applied to it.
    .decides = EditionID ServerRdsh; the build number does not tell it from a server.
    .wrong = Session hosts with Windows Server in Azure Virtual Desktop need RDS CALs.

page-per-user-in-workgroup =
    .finds = A host in mode Per User where the host or its license server is in a workgroup, or Per User CALs on a license server in a workgroup.
    .matters = Nothing can record the CALs, and the license terms of the product do not provide for it.
    .decides = Mode and membership of both machines. What is not known is not taken for a workgroup. Entra ID without a domain is only possible: no source settles it.
    .wrong = A license server in a domain may hold Per User CALs for other hosts.

page-session-host-role-unneeded =
    .finds = The RD Session Host role on a server that people use for administration only.
    .matters = Removing the role ends every licensing problem of that server without buying anything.
    .decides = The role is installed, or the server speaks as only a session host does, and somebody says that it is only administered.
    .wrong = If a third person works there, or programs are published, the role is needed.

page-unsupported-host =
    .finds = A machine with a Windows for one user at a time, such as Windows 11 Pro, that people sign in to.
    .matters = No rule about RDS licensing applies to it.
    .decides = InstallationType Client. If the machine logged what only a session host logs, it stays open: it may be the client of somebody.
    .wrong = The facts may be those of the client and not of the host.

page-license-server-unreachable =
    .finds = A session host that gets no connection to its license server: connectivity code 6, a tool that says so, a machine without the licensing service, or event 1131 (50283 since Windows Server 2019).
    .matters = Without a license server no new license is issued. After the grace period people are refused.
    .decides = What a tool says now goes before the event. An event beside a proof of contact is possible only. A license that was issued to the host's kind excludes it. Where name, network or service are known to be why, their own rules state it; where another license server works, it is a warning.
    .wrong = The event is history where the license server was replaced or the network mended since. Compare its date. In a workgroup, a license server with the updates of July 2024 refuses hosts that ask without an account, and that looks the same.

page-license-server-name-unresolvable =
    .finds = A session host whose list names a license server that its DNS does not know.
    .matters = The host asks by name and by nothing else, so this license server does not exist for it.
    .decides = A tool that looked the name up on the host. A port that answered, or a connection, shows that the name resolves. With a known list it is confirmed, without one likely. Where another license server works, the list has a stale entry, and that is stated instead.
    .wrong = A name that was looked up on another machine, with another DNS server or another suffix.

page-license-server-unreachable-by-network =
    .finds = A session host that cannot open TCP port 135 of its license server.
    .matters = Licensing uses RPC: first port 135, then a dynamic port. Without the first there is no second.
    .decides = The name must not be in doubt. Port 135 closed is enough. Without it, several closed ports on a machine whose service runs make it likely, and port 445 alone makes it possible. An open port 135 excludes nothing; only a connection of licensing does.
    .wrong = The test ran from another machine, or the license server was off at that moment only.

page-stale-license-server-listed =
    .finds = A list of several license servers of which one is dead and another works.
    .matters = Nobody is refused, but the spare is none, and new hosts lose time with the dead name.
    .decides = Dead is a name that does not resolve, a closed port 135, a machine without the role, or a license server that could not be contacted. That another one works is confirmed by a connection, and likely where port 135 answers and nobody complains. A stopped service is no stale entry.
    .wrong = The dead one is meant to come back, for instance after maintenance.

page-no-trust-with-license-server =
    .finds = A session host and a license server that are in domains without trust in both directions, or one of them in a workgroup.
    .matters = The license server can neither authenticate the host reliably nor look up people of the other domain.
    .decides = What somebody says of the relation, else what both machines are joined to, with forests and trusts of the directory. Two domains of different names are nothing by themselves. Workgroups of different names are possible only.
    .wrong = The two domains belong to one forest, which trusts itself.

page-no-license-server-specified =
    .finds = A session host whose list of license servers is empty in every place that counts.
    .matters = The host never asks for a license. It works until its grace period ends, then refuses.
    .decides = Policy, deployment and local registry are read in this order. The list is empty where the policy and the right local key were both asked, or where the host logged event 1130, 50282 since Windows Server 2019.
    .wrong = The event is history where a list was set since. A list that is set now is gone by before an older event.

page-wrong-registry-location =
    .finds = SpecifiedLicenseServers directly below TermService\Parameters or below Licensing Core, or LicensingMode in the key of Windows Server 2003.
    .matters = Two widespread articles name the wrong key. Who follows them sees a value in the registry and still has no license server.
    .decides = The key that was printed above the value is compared with the key that Windows reads. It is an error where no list stands in a place that counts.
    .wrong = A paste that lost the line with the key cannot be judged; it is noted instead.

page-grace-period-expired =
    .finds = A session host whose 120 days are over while mode, license server or licenses are missing.
    .matters = From now on the host refuses everybody but two administrators with /admin.
    .decides = The host says so itself in event 1128 (50280 since Windows Server 2019) or 1069. A counter of 0 days counts only where mode or list are known to be missing: it is 0 on healthy hosts too.
    .wrong = Events from before the last change are history. A counter of 0 on a host with a complete chain is normal.

page-grace-period-running =
    .finds = A session host that works only because its 120 days are not over yet.
    .matters = On the day after, everybody but two administrators is refused, without a change on any machine.
    .decides = The days are taken from WMI, from event 1129 (50281 since Windows Server 2019) or from the notification. It is a warning from 30 days on, and information before. Where nothing shows that mode or list are missing, it stays possible.
    .wrong = On a host that is fully licensed the counter may still run; then nothing happens when it ends.

page-grace-expired-though-licensed =
    .finds = A session host that refuses as expired although mode, list, connection, activation and CALs are all shown to be in place.
    .matters = People are refused, and everything that one looks at is right. Much time is lost in looking again.
    .decides = The host logged event 1128 (50280 since Windows Server 2019) or 1069 within the last two weeks, or no day is left and people are told that no license server is available. All links of the chain must be shown: by the Diagnoser without a problem, or by connection, activation and a bought pack that fits. It is likely at most.
    .wrong = The refusal may be older than the last change. Calwise never proposes to reset the grace period: it is not supported and leaves the cause in place.

page-client-license-store-damaged =
    .finds = A client whose stored license is damaged or refused, or that cannot write it: extended reasons 260, 261 and 267, disconnect code 2056, event 1003 of the host.
    .matters = One device cannot work while all others can, and nothing on the servers is wrong.
    .decides = Reasons and event that name the store decide by themselves. Code 2056 points there unless the host refuses everybody. The other reasons of the exchange count only where another client gets in.
    .wrong = Where every client is told so, it is the host: its certificate or its license server.

page-third-party-client-mishandles-licensing =
    .finds = A client such as FreeRDP that ends while licenses are exchanged, at a host where a client of Microsoft gets in.
    .matters = Servers are searched for a fault that is in the program.
    .decides = The log of the client must speak of the exchange of licenses, and another client must get in. Without that comparison it is possible. Reasons 257 and 258 are the host's own and are never blamed on a client.
    .wrong = A client of Microsoft that holds a license from before may get in where a new device would not.

page-licensing-exchange-broke-off =
    .finds = Extended reasons 256, 259, 262, 263, 264 and 266, and disconnect code 2312.
    .matters = People do not get in, and the message sounds as if it named the reason.
    .decides = The messages name where the exchange ended. They never name a cause, so the finding stays possible, says what would tell the candidates apart, and gives way to any that explains it.
    .wrong = Plain disconnect codes are other numbers: 260 and 264 among them are a name that is not found and a time-out.

page-session-ends-in-an-hour =
    .finds = The message that a session will be disconnected in 60 minutes because of a problem with the license.
    .matters = People are let in and lose their session every hour.
    .decides = It is a fault where the release and the mode of the host end sessions in this way: 2016 Per Device, 2019 both. On Windows Server 2022 and later, and on a client Windows, it is not RDS licensing. Where the release is not known, it stays possible.
    .wrong = It names no single cause. Workgroup with Per User, a license server that does not answer, and the wrong type of CALs all lead to it.

page-administration-sessions-used-up =
    .finds = People who are told that the number of connections is limited, or that one of two has to go, on a server without the RD Session Host role.
    .matters = CALs are bought for nothing: no number of them raises this limit.
    .decides = The message must be there. It is excluded where the role is installed.
    .wrong = With the role, the same words come from a policy that limits connections.

page-host-does-not-answer =
    .finds = A host that is set to accept no connections, whose service is stopped, or that clients do not find.
    .matters = All of that comes before licensing, so looking at licensing is lost time.
    .decides = Setting and service decide by themselves. A message counts where a client of Microsoft, a session for administration or a log says the same; alone it is possible.
    .wrong = Gateways in a browser show the same message where the host refuses for want of a license. The events of the host tell.

page-sign-in-refused =
    .finds = Refused credentials, or a missing right to sign in.
    .matters = It is decided before or beside licensing. No CAL helps.
    .decides = The message must be there; it names the matter itself.
    .wrong = A session host that is out of licenses may close the connection in a way that looks alike in some clients.

page-network-authentication-fails =
    .finds = Clients that fail at Network Level Authentication (CredSSP).
    .matters = It is decided before licensing and for every account alike. No CAL helps, and neither does a right more.
    .decides = The message must be there; it names the matter itself.
    .wrong = Where the same account gets in elsewhere, compare the two clients or hosts: updates, policy, domain controller.

page-host-certificate-not-trusted =
    .finds = Clients that warn that the identity of the remote computer cannot be verified.
    .matters = It looks like the certificates of licensing and has nothing to do with them.
    .decides = The warning must be there, and nothing else that people are told or fail at.
    .wrong = Where the connection fails after the warning, the reason is what comes after it.

page-network-adapter-breaks-stream =
    .finds = Sessions that break because of an adapter, its driver, offload or packet inspection.
    .matters = It looks like a refusal and strikes people at work.
    .decides = The message or the log must name the stream. It is likely at most where only people say so.
    .wrong = Event 50 of TermDD with X.224 and a security error is the certificate of the host.

page-broker-redirects-wrongly =
    .finds = A Connection Broker that redirects people to nowhere, or with wrong data.
    .matters = People never reach a host that would license them.
    .decides = The message must be there; it names the matter itself.
    .wrong = A broker that cannot be reached may be a matter of network or database.

page-client-fails =
    .finds = A client program that fails for reasons of its own.
    .matters = Servers are searched for a fault that is in the program.
    .decides = The message must be there; it names the matter itself.
    .wrong = A client that ends while licenses are exchanged is another rule.

page-windows-not-activated =
    .finds = A Windows that is not activated, or an evaluation that is over.
    .matters = It is taken for the grace period of RDS, and CALs are bought for it.
    .decides = The message must be there; it names the matter itself.
    .wrong = An evaluation can be a session host as well; then both clocks run.

page-command-used-wrongly =
    .finds = A command or script that failed because of how or where it was run.
    .matters = Its error is taken for evidence of a fault in licensing.
    .decides = The error must be one of the command itself: a missing module, a wrong parameter, two commands on one line.
    .wrong = Access that is denied is an answer of another kind.

page-sessions-on-client-windows =
    .finds = Several people at once on a client Windows, as programs such as RDPWrap make it do.
    .matters = RDS licensing does not apply, and no CAL makes it a licensed configuration.
    .decides = Somebody must say so, or a program that does it must be named.
    .wrong = Windows Enterprise multi-session on Azure Virtual Desktop admits several people by design.

page-session-ended-by-limit =
    .finds = A session that ended by a limit of time, or because the same person signed in elsewhere.
    .matters = An hour of idling is taken for the 60 minutes after which licensing ends sessions.
    .decides = The client or the host must give that reason.
    .wrong = A limit and a fault of licensing can stand side by side.

page-other-product-unlicensed =
    .finds = The message of another product about its own license.
    .matters = It speaks of license servers and grace periods as RDS does, and RDS is searched for the fault.
    .decides = The message must name the product, or be one that only this product shows.
    .wrong = A host of Citrix needs RDS CALs as well; both can be missing.

page-session-runs-badly =
    .finds = Slow sessions, printing that fails, a temporary profile, while people get in.
    .matters = Whoever has had trouble with licenses looks for it there again.
    .decides = Somebody must tell of the trouble, and that people get in; nobody may be refused by licensing.
    .wrong = A sign-in that takes long can wait for a license server that is dead.

page-diagnoser-lacks-rights =
    .finds = A Diagnoser that asks for credentials, or connectivity code 8.
    .matters = Its count of 0 is read as a pool that is empty.
    .decides = Code 8 or the words of the Diagnoser decide. Any other code excludes it.
    .wrong = The pool may be empty besides; an account with rights tells.

page-notification-without-fault =
    .finds = The notification of a missing mode, or of a grace period that is over, while a mode is in effect.
    .matters = People set again what is set, or buy what they have.
    .decides = A mode must be in effect, and the account must be local on a Per User host, the session one for administration, or the Diagnoser without a problem. Where the account is not known it is possible; a fresh event 1068 or 1069 leaves it open.
    .wrong = A policy that did not reach the host yet makes the notification right.

page-no-license-available =
    .finds = The message that no Remote Desktop client access licenses are available for this computer, extended reason 258.
    .matters = The host has reached licensing and got no license for this device.
    .decides = The message must be there whole, in one of the known languages. It names no cause, so it is likely at most, and it gives way to any finding that explains it.
    .wrong = The very similar message about license servers is another matter and another rule.

page-no-license-server-available =
    .finds = The message that no Remote Desktop license servers are available to provide a license, extended reason 257.
    .matters = Nobody can work on the host, and the message does not say why.
    .decides = The message must be there whole, in one of the known languages. It names no cause, so it is likely at most, and it gives way to any finding that explains it.
    .wrong = The very similar message about client access licenses is another matter and another rule.

page-statements-conflict =
    .finds = Two values of one setting, in one place of one host, that differ.
    .matters = A diagnosis that mixes two machines is a diagnosis of neither.
    .decides = Only statements of equal strength are compared, for mode and list of license servers.
    .wrong = A paste from before and after a change shows both on purpose.

page-license-server-not-activated =
    .finds = A license server that says it is not activated: by its activation status, or by event 18.
    .matters = Per Device licenses are temporary, 90 days for each device, and packs cannot be installed.
    .decides = The status that a tool prints goes before events. Among events the latest counts: 18, an activation, or a license that was issued.
    .wrong = The event stays in the log after the server was activated. Compare its date with the activation.

page-license-server-certificate-corrupt =
    .finds = A license server that logged event 17, 39, 40 or 19 about its own certificates.
    .matters = After event 17 only temporary licenses are issued, whatever was bought.
    .decides = Event 17 is the evidence. Events 39 and 40 make it likely. Event 19 is a warning. An activation, or a Per User CAL that was issued later, makes them history.
    .wrong = It is not the certificate of a session host, which has its own rule and its own remedy.

page-licensing-service-stopped =
    .finds = A license server whose service TermServLicensing is stopped or cannot start.
    .matters = Nobody gets a license from it while the service is stopped.
    .decides = What a tool prints of the service goes before events of the service and of the Service Control Manager; among events the latest counts. A license that was issued later excludes it. It is a warning where each of its hosts has another license server that works. A service that is not installed is not stopped: there is no license server on that machine.
    .wrong = The service was stopped for a restart, and the start is not in the excerpt.

page-licensing-database-damaged =
    .finds = A license server that logged that its database is not valid, corrupt or cannot be opened.
    .matters = The service does not start, or it starts empty, and the CALs that were bought are gone from it.
    .decides = Events 9, 47 and 49, and event 37 with an error of the database, are the evidence. Event 44 makes it likely, except with error -1316, which is harmless. Event 623 of ESENT makes it likely beside a service that does not run; alone it can be about another service. A license that was issued later excludes it.
    .wrong = The database was restored since. Then the packs show in RD Licensing Manager.

page-no-cals-installed =
    .finds = A license server without any bought pack, or one that logged event 22 or of which the RD Licensing Diagnoser says that it holds none of the CALs that a host asks for.
    .matters = Hosts get no permanent license of that product, whatever else is installed.
    .decides = A list of all packs, in which built-in and temporary ones do not count, or the event. CALs of another type or an older version are other findings. A license that was issued later makes it history.
    .wrong = One of two license servers may hold no CALs on purpose. CALs of a newer version serve the host as well; the event then belongs to the time before they were installed.

page-no-licenses-remain =
    .finds = A license server that logged event 21: no license of the type is left for a host.
    .matters = The host has reached the license server and got nothing.
    .decides = The event is the evidence that no license could be given. It means an empty pool as often as a mode that differs from the CALs, so no narrower cause is named.
    .wrong = Per Device CALs come back within 89 days, so the event may be history.

page-device-cals-exhausted =
    .finds = A host in mode Per Device, with no free Per Device CAL of a version that serves it on any of its license servers.
    .matters = Each new device works for 90 days on a temporary license and is then refused. Devices with a license go on, so it looks like a fault of single machines.
    .decides = A list of all packs with their free CALs. If not all were listed, it is likely where somebody was refused. Without a known mode it takes license servers that hold no Per User CALs.
    .wrong = CALs of retired devices come back within 89 days, or when they are revoked.

page-user-cals-overallocated =
    .finds = A license server or report with more Per User CALs in use than installed, version by version.
    .matters = Nobody is refused, but the license terms are not kept.
    .decides = Two numbers: installed and issued. Built-in and temporary packs do not count.
    .wrong = A record stays for up to 60 days after the last sign-in, and an account may stand in the report twice.

page-device-cals-low =
    .finds = A license server with less than a tenth of its Per Device CALs free, or one that logged event 20 for them.
    .matters = The pool drains with every new or reinstalled device.
    .decides = Total and free CALs of a version and newer ones; else the event, which names product and rest. For Per User CALs it is not a finding: they are issued beyond their number.
    .wrong = A pack that was installed since makes it history. With none left it is another finding.

page-license-server-not-in-group =
    .finds = A license server whose account is not in Terminal Server License Servers, a domain controller without NETWORK SERVICE in it, or event 4105.
    .matters = Nobody is refused for it, but the use of Per User CALs cannot be shown.
    .decides = A list of the group, or a tool that says so, is the evidence. Event 4105 alone entails that writing failed; that the group is the reason is likely, and not more. Where all hosts ask for Per Device CALs nothing is recorded, so nothing is missing.
    .wrong = Where only some people are named, their accounts lack the permission and the group is in order.

page-user-attributes-not-writable =
    .finds = License attributes of people that cannot be written although the license server is in its group.
    .matters = Per User CALs are not recorded, and Windows Server 2019 can end sessions after 60 minutes.
    .decides = A permission that was looked at decides. Event 4105, or 50213 of the host, is likely to mean it where the group is right, or where another person got a license meanwhile. So is the message of 60 minutes on a Per User host since Windows Server 2019. Without the group it is possible.
    .wrong = The license server was not restarted after it was added to the group, so that the group does not count yet.

page-license-server-too-old =
    .finds = A session host whose license server is older than itself: by their releases, by connectivity code 4, or by event 1132, 50284 since Windows Server 2019.
    .matters = No CAL can be valid for the host and installed on that license server at once.
    .decides = The releases of both machines, R2 counted with its release. Without them the code or the event of the host. Beside a license server that is new enough it is a warning.
    .wrong = An event is history where the license server was upgraded or replaced since.

page-cals-too-old-for-host =
    .finds = A session host whose license servers hold CALs of its type, all of them older than the host.
    .matters = CALs are never valid for newer hosts, so none of them is issued to it.
    .decides = The release of the host, or the product that it asked for, and the versions of all bought packs. Without a known mode all packs of both types must be older.
    .wrong = A license server that was not looked at may hold newer CALs.

page-cals-too-new-for-license-server =
    .finds = CALs that were bought for a license server, or that it lists, and that are newer than its release.
    .matters = They cannot be installed, and RD Licensing Manager does not recognize their code.
    .decides = The release of the license server and the version of the CALs. The refused code alone leaves it possible: a wrong program refuses it too.
    .wrong = The listing and the release may come from two machines.

page-host-refused-by-security-group =
    .finds = A session host that the license server refuses by a group: connectivity code 5, event 1043 (50195 since Windows Server 2019) of the host, event 4141 of the license server, or the policy with a list that lacks the host.
    .matters = The license server is healthy and has CALs, and the host gets none.
    .decides = Connectivity and group go before events. A connection that works excludes it.
    .wrong = After the account was added, the host needs a restart before it counts.

page-host-certificate-corrupt =
    .finds = A session host that logged event 1133, or 50285 since Windows Server 2019: its certificate from the license server is not valid.
    .matters = Clients are cut off with a security error, which is often taken for something else.
    .decides = The event of the host is the evidence. Event 50 of TermDD about X.224 together with a security error on the client makes it likely; each of them alone makes it possible, since most of them have nothing to do with licensing.
    .wrong = The event is history where the certificates were made anew since.

page-client-got-no-license =
    .finds = A session host that logged event 1004, 1011 or 1028 (50180 since Windows Server 2019).
    .matters = People at these devices cannot work, and the event does not say why.
    .decides = The events name no cause of their own, so the finding gives way to any that explains it.
    .wrong = Event 1004 has several causes, and a damaged license on one device is among them.

page-license-server-list-malformed =
    .finds = A list of license servers in which a name holds a separator, is there twice, means the host itself, or is an address.
    .matters = A list that looks right to a person can be one wrong name to Windows. The host then behaves as if its license server were down.
    .decides = The list in effect is looked at: the policy where it names servers, the local value otherwise. Only a separator inside a name is a warning; the rest is good to know.
    .wrong = A trailing blank is cut off when the list is read here, and Windows may not cut it. Look at the value itself if a name does not resolve.

page-administration-session-narrows-it-down =
    .finds = Sessions for administration that get in, or do not, where people are refused.
    .matters = One attempt with mstsc /admin halves the search.
    .decides = Somebody says whether such a session gets in, and somebody was refused by licensing.
    .wrong = If the account of the attempt has other rights than the people who are refused, the comparison says less.

page-cals-expired =
    .finds = Bought packs whose last day is over.
    .matters = A subscription that ran out is noticed when the last temporary license ends.
    .decides = The license server or a tool prints the last day of a pack, and it is past.
    .wrong = Tools print a far day for packs that never end; only a past day counts.

page-cals-newer-than-host =
    .finds = CALs of a newer version than the session host, where there are no others.
    .matters = It is often taken for a fault and is none.
    .decides = Mode and release of the host are known, and all CALs of its type are newer.
    .wrong = Whether CALs were bought with the right to older software is a question of the contract.

page-evaluation-edition =
    .finds = Session hosts with an evaluation edition of Windows Server.
    .matters = Hourly shutdowns at its end are taken for a fault of licensing.
    .decides = The edition or a tool says so.
    .wrong = A host that was converted may show the old edition until it restarts.

page-several-license-servers-in-workgroup =
    .finds = Hosts in a workgroup with more than one license server.
    .matters = The second license server looks like a spare and may issue nothing.
    .decides = The host is in a workgroup, and its list has two names or more.
    .wrong = With an account for each pair it works, and has to be kept up.

page-grace-days-implausible =
    .finds = More than 120 days of grace.
    .matters = A plan that relies on such a count ends with refused people.
    .decides = A tool counts more days than a grace period has.
    .wrong = A number that was copied from another product, such as the days of an evaluation, looks the same.

page-host-out-of-support =
    .finds = Session hosts whose Windows is out of support, or will be within a year.
    .matters = Whoever replaces the host has to replace license server and CALs first.
    .decides = The release is known, and the table of support has its day.
    .wrong = A release that was misread has another day.

page-license-server-lacks-security-fixes =
    .finds = License servers whose build is older than the fixes of 2024.
    .matters = The service answers without a sign-in, and the attacks are public.
    .decides = The release and the revision of the build are known, and the table of builds has the first safe one.
    .wrong = Releases before 2016 get the fixes with paid updates and are not judged.

page-license-server-on-domain-controller =
    .finds = License servers that are domain controllers.
    .matters = The licensing service answers without a sign-in.
    .decides = A tool says that the license server is a domain controller.
    .wrong = A small site may have no other machine; then updates matter all the more.

page-license-server-out-of-support =
    .finds = License servers whose Windows is out of support, or will be within a year.
    .matters = The licensing service was attacked in 2024, and only updates mend it.
    .decides = The release is known, and the table of support has its day.
    .wrong = A release that was misread has another day.

page-license-upgrade-prevented =
    .finds = License servers that hold only newer CALs than a host needs and may not issue them.
    .matters = Everything looks complete, and devices are refused after 90 days.
    .decides = The policy is set, all packs were listed, and none has the version of the host.
    .wrong = A policy that was read on another machine than the license server has no effect there.

page-licenses-left-on-source-server =
    .finds = Packs that were migrated and are still on the license server that they came from.
    .matters = The same licenses in use twice are a breach, and an audit finds it.
    .decides = The new license server logged event 90, 91 or 92.
    .wrong = The old server may have been switched off for good since.

page-licensing-mode-unusual =
    .finds = Licensing modes other than 2, 4 and 5.
    .matters = A mistyped number in a policy looks like a setting and is none.
    .decides = The mode in effect is known, and its number is another. For 6 the release must be one of Windows Server.
    .wrong = Windows 10 and 11 multi-session may have 6.

page-licensing-notifications-hidden =
    .finds = Hosts on which a policy hides the notifications of licensing.
    .matters = A grace period then ends without a warning on the screen.
    .decides = The policy value is set.
    .wrong = Some sites hide them on purpose and watch the events.

page-user-cals-on-several-servers =
    .finds = Per User CALs on more than one license server of a host.
    .matters = The counts of both license servers mislead: one is short, one is idle.
    .decides = The host asks for Per User CALs, and two of its license servers hold bought ones.
    .wrong = Several groups of hosts may each have their own first license server.

page-database-rebuilt-without-cals =
    .finds = License servers whose database was rebuilt and on which no CALs are seen.
    .matters = CALs that were there before the rebuilding are taken for lost. They can be installed again.
    .decides = The license server logged event 88, no bought pack is listed, and no license was issued after it.
    .wrong = The packs may not have been listed.

page-grace-value-missing =
    .finds = Session hosts without the value that keeps when the grace period began.
    .matters = Where somebody deletes it every few months, licensing was never set up.
    .decides = The key was asked for and held no such value, on a machine that has the role or speaks of licensing.
    .wrong = Without the rights to read the key it looks empty to some tools.

page-user-cals-untracked-in-managed-domain =
    .finds = Session hosts in Per User mode in a domain that Microsoft Entra Domain Services manages.
    .matters = An empty report does not mean that no CAL is needed.
    .decides = Somebody says that the domain is a managed one, and the host asks for Per User CALs. No tool prints the first.
    .wrong = A domain of that name can be run by domain controllers of one’s own.

page-session-host-without-desktop =
    .finds = Session hosts whose kind of Windows cannot hold the role.
    .matters = Facts of two machines in one paste lead to a wrong answer.
    .decides = The kind of Windows is known, the tables say that it cannot be a session host, and role, events or messages say that it is one.
    .wrong = The kind of Windows may be that of the license server, on which it is in order.

page-deployment-in-workgroup =
    .finds = Session hosts in a workgroup whose licensing is set in a deployment of Server Manager.
    .matters = The window accepts the setting, and the host goes on without it.
    .decides = The host is in a workgroup, and mode or license servers of a deployment were seen for it.
    .wrong = Host and deployment can come from two pieces that have nothing to do with each other.

page-license-server-pipe-port-closed =
    .finds = License servers that work and do not answer on TCP 445.
    .matters = A closed port in a list of tests looks like the reason, and is none.
    .decides = The port was tried and is closed, and the license server answers the host otherwise.
    .wrong = The test may not have been run on the host.

page-hosts-of-a-collection-differ =
    .finds = Session hosts of one collection with different releases of Windows Server or different licensing modes.
    .matters = People get in or not by the host that they happen to be sent to.
    .decides = A listing names the collection of both hosts, and release or mode of both is known.
    .wrong = While a collection is being upgraded, this is so for a while.

page-devices-hold-several-licenses =
    .finds = Devices to which several Per Device licenses of one pack are issued.
    .matters = Buying more CALs does not stop a leak.
    .decides = A listing of issued licenses names a device more than once, with licenses that are in use and have not ended.
    .wrong = The listing tells devices by their names, and names can be given twice.

page-revocation-limit-reached =
    .finds = License servers on which no more Per Device CALs can be revoked.
    .matters = Revoking looks like a way out of an empty pool, and ends after a fifth of it.
    .decides = The license server logged event 81, or the lists of packs and of issued licenses show that a fifth is revoked.
    .wrong = An event says only what was so when it was logged.

page-license-server-cannot-query-directory =
    .finds = License servers whose queries for people in Active Directory fail.
    .matters = Event 4107 is taken for a grace period that is over. It is about counting Per User CALs.
    .decides = The license server logged event 4107 or 4108, and no report after it.
    .wrong = A domain controller may have been restarting at that moment.

## Facts that no rule cites, and both sides of every dispute

dispute-license-server-holds-cal =
    .question = Which CALs can be installed on a license server?
    .side-1 = CALs of a license server of the same version or earlier: the prose of the page of June 2025.
    .side-2 = CALs of the same version as the license server or older: the tables of the same page and every earlier edition.
    .follows = The tables. The prose has the direction the wrong way round, and the product behaves as the tables say.
dispute-licensing-mode-numbers =
    .question = Which number means Per User in LicensingType?
    .side-1 = 3, and 4 for not configured: the property page of the class.
    .side-2 = 4, and 5 for not configured: the method that sets it, the policy and the setup reference.
    .follows = 2, 4 and 5. Registry, policy and method agree. A 3 is shown as ambiguous and decides nothing.
dispute-mode-unset-refuses-after-grace =
    .question = What does a host do without a mode when the grace period ends?
    .side-1 = It falls back to Per Device.
    .side-2 = It refuses connections and logs event 1069.
    .follows = It refuses. The text of event 1069 says so, and no source was found for a fall-back.
ledger-deployment-writes-local = Server Manager writes mode and license servers into the registry of each host, so the local registry shows what the deployment set.
dispute-server-list-key =
    .question = In which key does the host read SpecifiedLicenseServers?
    .side-1 = Directly in TermService\Parameters.
    .side-2 = In RCM\Licensing Core.
    .side-3 = In TermService\Parameters\LicenseServers.
    .follows = The third. WMI, Server Manager and working configurations write it there; nothing was found that reads the others.
dispute-license-servers-are-named =
    .question = Does a session host find its license server through Active Directory?
    .side-1 = Yes: a discovery scope of domain or forest, and the explanation of the policy.
    .side-2 = No: automatic discovery ended with Windows Server 2008 R2.
    .follows = No. The wording of the policy is left over from earlier versions.
dispute-grace-is-120-days =
    .question = How long is the grace period?
    .side-1 = 180 days.
    .side-2 = 120 days.
    .follows = 120 days. The text of event 1128 says it, and Microsoft corrected its page. The 180 days belong to evaluation editions of Windows.
dispute-grace-zero-is-neutral =
    .question = What do 0 days of grace mean on a host with a license server?
    .side-1 = The counter drops to 0 as soon as a license server is configured.
    .side-2 = The counter runs down to 0 in any case.
    .follows = Neither is needed: on both accounts 0 says nothing about a host whose licensing is complete.
dispute-event-1128-is-grace-over =
    .question = What does event 1128 mean?
    .side-1 = The licensing mode is not configured.
    .side-2 = The grace period is over and no license server with licenses is registered.
    .follows = The second: it is the text of the event. A missing mode is event 1068 or 1069.
dispute-admin-sessions-need-no-cal =
    .question = Do administrators need a CAL once the RD Session Host role is installed?
    .side-1 = Yes.
    .side-2 = No, for two sessions that administer the server, with mstsc /admin.
    .follows = No. License terms and behaviour agree. Everyday work in such a session is another matter.
ledger-issued-license-proves-chain = A license that was issued shows that the license server runs, is activated and holds CALs of that type.
ledger-mode-is-not-always-per-user = A mode of 4 is right only where the CALs are Per User and the host is in a domain; with Per Device CALs or in a workgroup it is 2.
dispute-mode-is-not-always-per-user =
    .question = Which mode should a host be set to?
    .side-1 = Always 4, Per User.
    .side-2 = The mode of the CALs that are installed: 2 or 4.
    .follows = The mode of the CALs. A host that is set to Per User while only Per Device CALs are installed finds no license of its type.
dispute-device-token-lives-52-to-89-days =
    .question = What ends after 52 to 89 days?
    .side-1 = A Per User CAL.
    .side-2 = A temporary Per Device token: an edition of 2020.
    .side-3 = A permanent Per Device token: editions since 2023.
    .follows = The permanent Per Device token. Microsoft corrected its page; a temporary token lives 90 days, the record of a Per User CAL shows 60.
dispute-event-4105-is-user-attributes =
    .question = What does event 4105 mean?
    .side-1 = The host cannot contact a license server.
    .side-2 = The license server cannot update the license attributes of a person.
    .follows = The second: it is the text of the event. That a host cannot contact a license server is event 1131, 50283 since Windows Server 2019.
dispute-event-4107-is-directory-query =
    .question = What does event 4107 mean?
    .side-1 = The grace period is over.
    .side-2 = The license server could not query Active Directory about a person.
    .follows = The second: it is the text of the event. The end of the grace period is event 1128, 50280 since Windows Server 2019, or 1069.
dispute-revocation-is-limited-to-20-percent =
    .question = How many Per Device CALs can be revoked?
    .side-1 = As many as one likes, to free the pool.
    .side-2 = 20% of those of a version that are installed, at one time.
    .follows = 20% of each version. Event 81 states the limit and the day on which it ends.
dispute-pack-on-one-license-server =
    .question = How are CALs made highly available?
    .side-1 = The same packs are installed on each license server.
    .side-2 = The CALs are divided; a pack on two license servers counts twice.
    .follows = They are divided. Microsoft calls the same pack in two places a violation of the license terms.
ledger-license-server-in-directory = A license server since Windows Server 2008 R2 is published as a service connection point below its own computer account, and hosts do not look there.
dispute-license-server-in-directory =
    .question = Where does a license server stand in Active Directory?
    .side-1 = Below CN=RPC Services in the System container.
    .side-2 = Below its own computer account, as CN=TermServLicensing; in the time of 2003, below the site.
    .follows = The second, seen in the field. It decides nothing: hosts are told names.
dispute-moving-needs-the-clearinghouse =
    .question = How are CALs moved to another license server?
    .side-1 = Volume licenses: removed and installed again. Retail licenses: more difficult.
    .side-2 = With the Manage Licenses wizard and the Clearinghouse, whatever the program.
    .follows = With the wizard. A retail code that was used once needs the Clearinghouse to be used again.
ledger-version-tables-reach-2025 = The tables of versions have rows and columns for 2022 and 2025.
dispute-version-tables-reach-2025 =
    .question = Which is the newest version in the tables?
    .side-1 = 2019.
    .side-2 = 2025.
    .follows = 2025. The older article was written before; its rows up to 2019 still hold.
dispute-certificate-refresh-restarts-the-host =
    .question = What renews the licensing certificate of a host?
    .side-1 = Deleting the values in the registry.
    .side-2 = Deleting them, restarting the host, then reactivating the license server.
    .follows = All three steps, with the key exported first. The event about the certificate asks for the restart as well.
dispute-one-cal-per-user-or-device =
    .question = What needs a CAL?
    .side-1 = Each user and each device.
    .side-2 = Each user or each device.
    .follows = One of the two. Counted are named people or devices, never how many are connected at one time.
ledger-host-2022-takes-2022-and-2025 = A host with Windows Server 2022 takes CALs of 2022 and of 2025; those of 2025 need a license server of 2025.
dispute-host-2022-takes-2022-and-2025 =
    .question = Which CALs fit Windows Server 2022?
    .side-1 = Those of 2022; those of 2019 and 2016 do not.
    .side-2 = Those of 2022 and 2025.
    .follows = Both 2022 and 2025. The article is right about the older ones and was written before 2025.
dispute-rdp-listens-on-3389 =
    .question = Which port does Remote Desktop use?
    .side-1 = 3398, in one place of an article.
    .side-2 = 3389.
    .follows = 3389. The other number is a typing error; the same article says 3389 elsewhere.
dispute-license-server-outage =
    .question = What goes on when the only license server is lost?
    .side-1 = Existing licenses for up to 90 days; new connections fail.
    .side-2 = It depends on the type of CALs and on the token at hand.
    .follows = It depends. 90 days is the life of a temporary token; a permanent one ends on its own day.
ledger-two-registry-queries = Mode and server list are asked for with two reg query commands; glued into one line they give a syntax error, which answers nothing.
dispute-two-registry-queries =
    .question = Is it one command or two?
    .side-1 = One line with both queries.
    .side-2 = Two commands.
    .follows = Two. The error of the glued line says nothing about the registry.
ledger-diagnoser-menu = Since Windows Server 2012 the RD Licensing Diagnoser is in the menu Tools, Remote Desktop Services of Server Manager; its file is lsdiag.msc.
dispute-diagnoser-menu =
    .question = Where is the RD Licensing Diagnoser?
    .side-1 = Tools, Terminal Services.
    .side-2 = Tools, Remote Desktop Services.
    .follows = The second. Terminal Services is the name of before 2008 R2.
ledger-firewall-group-of-license-servers = The firewall rules of a license server belong to the group Remote Desktop Licensing Server; their names begin with TermServLicensing in every language.
dispute-firewall-group-of-license-servers =
    .question = What is the firewall group of a license server called?
    .side-1 = Remote Desktop Licensing.
    .side-2 = Remote Desktop Licensing Server.
    .follows = The second. The names of the rules are safer than the group, which is translated.
dispute-grace-reset-is-no-remedy =
    .question = Is resetting the grace period a remedy?
    .side-1 = Yes, in an emergency.
    .side-2 = No.
    .follows = No. It is recognised where it was done, and never proposed.
dispute-not-activated-issues-temporary-tokens =
    .question = What can a license server issue before it is activated?
    .side-1 = Nothing.
    .side-2 = Temporary tokens.
    .follows = Temporary tokens: the text of event 18 says so. They hide the fault for 90 days.
ledger-parent-feature-takes-all-roles = Switching off the feature Remote-Desktop-Services removes every RDS role service below it; the session host alone is AppServer.
dispute-parent-feature-takes-all-roles =
    .question = Which feature is the session host?
    .side-1 = Remote-Desktop-Services.
    .side-2 = AppServer, below Remote-Desktop-Services.
    .follows = AppServer. The other one is the parent and takes a license server or broker on the same machine with it.
dispute-grace-starts-at-first-connection =
    .question = When does the grace period begin?
    .side-1 = With the first connection that is accepted.
    .side-2 = When the role is first enabled.
    .side-3 = With a new session host.
    .follows = With the first connection, where it is known. Else the day of installation bounds it: the period ends 120 days later or after that.
ledger-device-cals-in-azure-are-a-contract-question = For session hosts in Azure Virtual Desktop, User CALs with Software Assurance are safe; whether Device CALs may be used there is a question for the contract.
dispute-device-cals-in-azure-are-a-contract-question =
    .question = May Device CALs with Software Assurance be used in Azure Virtual Desktop?
    .side-1 = Yes: the page on licensing lists both types.
    .side-2 = Only User CALs: the terms on extended rights.
    .follows = The terms bind, so Device CALs get a warning to check the contract.
dispute-sixty-minutes-removed-in-2022 =
    .question = Does Windows Server 2022 end sessions after 60 minutes?
    .side-1 = Yes: articles, and the list of releases on the page itself.
    .side-2 = No: the text of the page says that it was removed.
    .follows = No. For 2025 it is inferred: no source brings it back.
ledger-conversion-is-a-contract-question = Since Windows Server 2012 unissued CALs can be converted between User and Device; whether they may be is a question for the contract.
dispute-conversion-is-a-contract-question =
    .question = Can User and Device CALs be converted?
    .side-1 = No.
    .side-2 = Yes: RD Licensing Manager and a WMI method do it.
    .follows = Technically yes. The contract decides, and for retail licenses it is mostly a no.
ledger-older-license-server-is-no-use = A license server that is older than a host can be connected to, and has no CAL that is valid for the host.
dispute-older-license-server-is-no-use =
    .question = Does an older license server work with a newer host?
    .side-1 = Yes, with older CALs only.
    .side-2 = No, it is not supported.
    .follows = No. Both say the same in effect: no CAL fits the old license server and the new host.
ledger-support-of-2016-ends-on-12-january = Extended support of Windows Server 2016 ends on 12 January 2027.
dispute-support-of-2016-ends-on-12-january =
    .question = On which day does support of Windows Server 2016 end?
    .side-1 = 11 January 2027.
    .side-2 = 12 January 2027.
    .follows = 12 January 2027: the second Tuesday of the month, on which updates appear.
ledger-support-of-2025-ends-in-november = Mainstream support of Windows Server 2025 ends on 13 November 2029, extended support on 14 November 2034.
dispute-support-of-2025-ends-in-november =
    .question = When does support of Windows Server 2025 end?
    .side-1 = On 9 October 2029 and 10 October 2034: earlier pages.
    .side-2 = On 13 November 2029 and 14 November 2034.
    .follows = In November: the current page replaces the earlier ones.
ledger-role-absent-is-no-licensing-case = Without the RD Session Host role a server lets in two administrators and asks no license server; a licensing error there contradicts the facts.
dispute-role-absent-is-no-licensing-case =
    .question = What follows where the role is not installed?
    .side-1 = The settings of the license server are checked next.
    .side-2 = Licensing errors should not occur; the machine or the reading is checked again.
    .follows = The second. The error is of another machine, or the role was there when it was shown.
dispute-name-of-the-security-group =
    .question = What is the group called that a license server may insist on?
    .side-1 = Terminal Server Computers.
    .side-2 = RDS Endpoint Servers.
    .follows = Both, by release. Pages still use the older name for newer servers, so both are accepted and both are named.
dispute-per-user-needs-a-domain =
    .question = May Per User CALs be used in a workgroup?
    .side-1 = They are not permitted.
    .side-2 = They cannot be tracked or reported.
    .follows = They are treated as unsupported; a host of 2019 ends such sessions after 60 minutes.
dispute-place-of-the-host-certificate =
    .question = In which key are the licensing certificates of a host?
    .side-1 = In TermService\Parameters.
    .side-2 = In Terminal Server\RCM.
    .follows = In RCM since 2008. The other key is that of 2000 and 2003, although its page is labeled for supported versions.
dispute-port-135-is-not-enough =
    .question = Which ports does a host need?
    .side-1 = TCP 135.
    .side-2 = TCP 135 and the dynamic ports; TCP 445 is listed too.
    .follows = The second. A closed 135 proves a fault, an open one does not rule it out.
ledger-pack-version-8-is-2025 = ProductVersionID counts on with each version: 7 is documented as 2022, so 8 is taken for 2025; a number beyond stays unknown.
ledger-what-needs-an-rds-cal = Everybody who uses session hosts needs an RDS CAL, whatever stands in front of them: gateway, web access or the broker of another vendor.
ledger-unlimited-is-4294967295 = 4294967295 as the total of a pack means unlimited or not counted; it is never added to other totals.
ledger-device-token-renews-7-days-before = From 7 days before its end a permanent Per Device token is renewed when its device connects; where the device stays away, its CAL is free again at that end.
ledger-second-connection-gets-the-permanent-token = A device gets a temporary token at its first connection and a permanent one at the next, where the license server is activated and a CAL is free.
ledger-user-record-shows-60-days = The record of a Per User CAL shows 60 days and is extended when the person signs in shortly before its end.
ledger-ninety-days-is-windows-2000 = 90 days was the grace period of Windows 2000 and is the life of a temporary token; it is not the grace period of a session host since 2003.
ledger-pack-installs-with-its-own-program = A pack installs only under the program under which it was bought.
ledger-external-connector-per-server = An RDS External Connector is bought per server that people from outside use, together with one for Windows Server, and never for employees.
ledger-numbers-with-two-meanings = Events 1152, 1153 and 1155 to 1158 of RemoteConnectionManager are licensing of virtual desktops with qualifiers 49152, and something else without.
ledger-events-74-to-76-have-no-text = Events 74 to 76 of a license server have no text in the public manifest; no statement rests on them alone.
ledger-2008-in-a-message-is-old-wording = A message that asks for a Windows Server 2008 license server uses old wording; it asks for no version.
ledger-install-state-since-2012 = The registry shows roles as InstallState since Windows Server 2012: 0 is not installed, 1 is installed; on 2008 R2 a missing key says nothing.
ledger-sixty-minutes-with-0x80070057 = In Azure Virtual Desktop sessions that end after an hour with error 0x80070057 are mended by deploying the host pool anew; Microsoft supports no other way.
ledger-fresh-hosts-ask-at-first-use = A host that is reset when people sign out must reach a license server at each first use, unless its image has fetched the certificate beforehand.
ledger-grace-comes-with-the-image = A host that was cloned from an image without generalizing it takes over the grace period of the image, and can be past it on its first day.
ledger-backup-of-a-license-server = A license server is saved with its system state and the folder lserver; restored into another installation of Windows, CALs that were not issued are not restored.
ledger-how-the-planner-decides = Where licensing leaves a choice, a plan buys least: over all pools together, after owned CALs, growth and packs; where it is all one, with the least work on license servers, then without External Connectors, then Per User. Growth and reserve apply to the need before owned CALs are taken off. A number that is not known is no zero, and one price alone decides nothing.
ledger-assurance-gives-newer-versions = Who has Software Assurance on a CAL on the day on which a newer version comes out may use that version: its key packs are fetched and installed on a license server of that version.
ledger-avd-server-hosts-need-assurance = Session hosts with Windows Server in Azure Virtual Desktop need RDS CALs with Software Assurance, or a subscription for each person.
ledger-suites-hold-no-rds-cal = Suites such as Microsoft 365 E3 and E5 contain Windows Server CALs, and no RDS CALs.
