//! English words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "session host*|sessionhost*|rd session host*|rds session host*|rdsh|rdshs|rdsh server*|terminal server*|terminalserver*|rds server*|rds host*|rds farm|jump server*|jumpserver*|jump host*|rdp server*|remote desktop server*|remote desktop host*|ts server*|ts host*|host|hosts|rd hosts|sh servers|rdsh farm|session host farm|terminal server farm|rds collection",
    ),
    (
        C::LicenseServer,
        "license server*|lic server*|license srv|licence server*|licensing server*|licenseserver*|rd licensing|rds licensing server*|rds license server*|rds licence server*|ts license server*|ts licensing server*|rd licensing role|licensing host|ls|new license server*|new licence server*|new licensing server*|licensing servers|licence srv|rd license server*|rd licence server*|remote desktop license server*|remote desktop licence server*|remote desktop licensing server*|licensing box|license box|licence box|licensing vm|licensing machine|rdls|tsls",
    ),
    (C::Broker, "connection broker*|broker|rdcb"),
    (C::Server, "server|servers|machine|machines|vm|vms|box"),
    (
        C::Other,
        "the rest|the remaining|client|clients|pc|pcs|laptop*|notebook*|workstation*|desktops|domain controller*|dc|dcs|file server*|print server*|sql server*|database server*|exchange server*|gateway|hypervisor|hyper v|hyper v host*|hyper v server*|virtualization host*|vm host*|esxi host*|vmware host*|esxi|vmware|citrix|second license server|other license server|another license server|functional level|forest level|web server*|rdweb|web access|application server*|backup server*|management server*|admin workstation*|everything else|the others|clearinghouse|microsoft clearinghouse|firewall guys|domain admin pc",
    ),
    (
        C::It,
        "the box itself|the machine itself|the server itself|the vm itself|it|he|they|thats|that s|that is|this is|it s|its|ones|that vm|this vm|that server|this server|that machine|this machine|that box|this box",
    ),
    (
        C::OneMachine,
        "one single server|a single server|a single machine|a single box|a single vm|just one server|only one server|single server setup|all in one server|all on one server|all on one box|both on one server|both on the same server|both on the same box|both on the same machine|on the same server|on the same machine|on the same box|all on the same server|everything on one server|everything on one box|everything on the same server|both roles on one server|one server for everything|both roles on it|standalone server|stand alone server|standalone box|single box|on one box|rdsh and license server on one box|on one vm|with everything on it|that does everything",
    ),
    (C::RoleWord, "role|roles"),
    (
        C::HostsGroup,
        "license server security group|licence server security group|rd license server security group|rds endpoint servers|terminal server computers|rds endpoint servers group|terminal server computers group|security group",
    ),
    (
        C::Enabled,
        "only issues to|issues only to|only gives licenses to|gives licenses only to|only hands out to|only serves members|only serves hosts|enabled|turned on|switched on|enforced|in force",
    ),
    (C::NotWritten, "4105|event 4105|event id 4105|id 4105"),
    (
        C::NoInheritance,
        "inheritance off|inheritance disabled|inheritance is disabled|disabled inheritance|inheritance turned off|inheritance is off|inheritance broken|adminsdholder|admincount|protected accounts|protected account|no inheritance",
    ),
    (
        C::MapperPort,
        "port 135|tcp 135|tcp/135|135/tcp|135|rpc endpoint mapper|endpoint mapper|rpc|rpc traffic|rpc connections",
    ),
    (
        C::DynamicPorts,
        "49152-65535|dynamic ports|dynamic rpc ports|dynamic rpc port range|dynamic port range|rpc high ports|rpc dynamic ports|high ports|dynamic range",
    ),
    (
        C::Missing,
        "missing|is missing|are missing|is absent|not listed there|left out|not in there|isn t in it|not in it|isn t in there|is not in it|not a member|isn t a member|not added|never added|was never added|nobody added|not in the group|isn t in the group|not in that group|forgot to add|isn t listed in it|is not a member",
    ),
    (
        C::Filler,
        "install licenses wizard|install licences wizard|licenses wizard|licences wizard|license wizard|licence wizard|installation wizard|likewise|try to install|trying to install|tried to install|attempt to install|attempted to install|according to the license manager|according to the licence manager|according to the licensing manager|according to rd licensing manager|according to the rd licensing manager|licensing manager says|license manager says|licensing manager shows|license manager shows|the|a|an|our|my|your|this|these|that|now|currently|already|remote|desktop|rd|named|called|for|of|to|type|single|only|of them|of those|of these|all in all|version|release|license|licence|valid|any|also|too|not only|not just|what we have|what i have|here is what|is a|is our|is the|is my|domain user*|domain account*|domain admin*|domain users|domain name|ad account*|ad user*|ad group*|ad object*|domain side|rd licensing manager|remote desktop licensing manager|licensing manager|license manager|licence manager|rd licensing console|licensing console|rds licensing manager|had a look|had to look|had another look|had to|according to the firewall log|according to the log|according to the logs|since the migration|after the migration|since the upgrade|after the upgrade|after upgrading|since upgrading|since the move|after the move|after moving|after migration|after upgrade|post migration|nothing but|nothing except|nothing other than|nothing apart from|when connecting|when logging on|when logging in|when signing in|when trying|when trying to connect|when opening|when starting|when launching|when installing|when activating|on manual|set to manual|manual start|startup type manual|the message says|a message says|message says|according to the report|according to the manager|according to the licensing manager|according to the license manager|per the report|according to the usage report|don t know why|do not know why|no idea why|don t understand why|do not understand why|don t know what to do|no idea what to do|don t know what else to try|here|over here|tells me that|tells us that|tells me|tells us|i don t know why|we don t know why|i do not know why|i have no idea why|we have no idea why|i don t understand why|we don t understand why|according to getgraceperioddays|according to wmi|according to powershell|is told that|are told that|gets told that|get told that|good morning|good afternoon|good evening|morning all|hi all|hello all|came down|come down|comes down|came through|down to|down from|broken down|slow down|slows down|wrote down|written down|write down|noted down|handed down|pushed down|narrowed down|narrow it down",
    ),
    (
        C::Is,
        "is|are|s|re|on|runs|runs on|running on|still|still on|remains|has|with|at|os|is still|are still|as|m|remained|stayed|date from|dating from|stays|stay",
    ),
    (C::Running, "running"),
    (C::And, "and|plus|as well as|incl|including"),
    (
        C::But,
        "while|whereas|because|since the|so|then|which|who|where|but|although|though|yet the|yet|since we|since our|since there|since nobody|since ms|since microsoft|since they",
    ),
    (
        C::Not,
        "not|no|never|without|none|isn t|aren t|wasn t|weren t|doesn t|don t|didn t|can t|cannot|won t|hasn t|haven t|isnt|arent|doesnt|dont|cant|wont|hasnt|havent|no longer|not yet|any more|zero|neither|nor|nobody|couldn t|unable to|nowhere|there aren t any|there aren t|there isn t any|there isn t a|there never was|there was never|there has never been|never had|have never had|there are not any|does not exist yet|doesn t exist yet|do not exist yet|is not there yet",
    ),
    (C::Both, "both|all servers|all machines|everything|all of them|all"),
    (C::Old, "old|former|previous"),
    (C::New, "new|brand new|newest|fresh"),
    (C::All, "all of|all our|every|all the"),
    (
        C::Guess,
        "he thinks|she thinks|thinks of|thinks that|i think|i guess|i believe|i suspect|i assume|i suppose|we think|we guess|we believe|we suspect|we assume|maybe|perhaps|probably|possibly|presumably|might|could be|may be|seems|seem|looks like|appears|apparently|supposedly|wondering|wonder|not sure|unsure|suspicion|my guess|likely|afraid|whether|as if|theory|could have|may have|must be|rumor*|doubt|in case|worried that|thinks|believes|suspects|assumes|presume|us think|they think|people think|some think|they believe|they suspect|people believe|they assume|i don t know|we don t know|i do not know|we do not know|don t know which|don t know what|don t know if|no idea which|no idea what|no idea if|no idea about|have no idea|nobody knows|no one knows|can t tell|cannot tell",
    ),
    (C::If, "if|unless|when|once|assuming|suppose|until|would|otherwise|as soon as"),
    (
        C::Ask,
        "that means|this means|which one is it|is it true that|is it correct that|why|how|what|do|does|did|can|could|who knows|anybody|anyone|any idea*|question|tell me",
    ),
    (
        C::Should,
        "can operate without|can run without|can work without|should|must|need|needs|needed|want|wants|wanted|plan|plans|planning|planned|going to|will|would like|recommend*|have to|has to|let s|quote|offer|intend|wish|can you|migrate|migrating|migration|upgrade|upgrading|moving|move|replace|replacing|requires|require|required|test lab|in the lab|allows|permits|requirement*|you|tomorrow|next week|next month|next weekend|tonight|soon|next year",
    ),
    (
        C::Command,
        "please|set|set the|configure|click|select|choose|enter|go to|right click|install|step|try|consider|add|specify|enable|disable|point|make sure|ensure|verify|check|run|restart|create|assign|change|connect the|delete|buy|purchase|order",
    ),
    (
        C::Guide,
        "article|guide|documentation|docs|according to|says that|microsoft says|vendor says|forum|blog|tutorial|manual|i read|read that|colleague says|claims|claimed|told|heard|guide says|example|for example|e g|colleague thinks|vendor said|vendor claims|vendor thinks|vendor tells|consultant says|consultant said|consultant claims|consultant thinks|consultant told|reseller says|reseller said|reseller claims|reseller thinks|reseller told|vendor told|according to the vendor|according to our reseller|consultant insists|vendor insists|reseller insists|says the vendor|says the reseller|says our vendor",
    ),
    (C::Past, "used to|previously|formerly|earlier|in the past|until recently|once was|originally|had"),
    (C::Was, "was|were"),
    (
        C::Date,
        "since|in|from|by|during|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|year|spring|summer|autumn|winter|after|kb|update|patch|room|building",
    ),
    (C::Windows, "windows server|microsoft windows server|windows|ws|win|w2k|win server|os version"),
    (C::Edition, "enterprise|standard|datacenter|std|dc edition|essentials|core|edition|x64|64 bit|english"),
    (
        C::Product,
        "windows update|windows defender|windows firewall|windows search|windows hello|windows admin center|exchange|sql|sql server|office|visual studio|sharepoint|outlook|word|excel|dynamics|navision|project|visio|autocad|m365|sage",
    ),
    (C::MultiSession, "multi session|multisession|multi session enterprise"),
    (
        C::Cal,
        "cal|cals|rds cal|rds cals|ts cal|ts cals|rdscal|rdscals|client access license*|client access licence*|rds license|rds licenses|rds licence|rds licences|ts licenses|user licenses|device licenses|user licences|device licences|rd cal|rd cals|license pack|licence pack|cal pack|cal packs|key pack|key packs",
    ),
    (C::Rds, "rds|ts|remote desktop services|terminal services"),
    (C::PerUser, "per person|per named user|per employee|per user|peruser"),
    (C::PerDevice, "per machine|per pc|per computer|per workstation|per device|perdevice"),
    (C::User, "user|users|named user"),
    (C::Device, "device|devices"),
    (
        C::Mode,
        "radio button|mode|licensing mode|license mode|licence mode|licensing type|licensing is|licensing|license type|set the remote desktop licensing mode|set the rd licensing mode",
    ),
    (C::Oem, "oem|rok|came with|came with the server|bundled|included with"),
    (C::Installed, "installed|imported|registered|loaded|present|added|ticked"),
    (
        C::Bought,
        "bought|purchased|ordered|own|have|have got|got|paid|hold|acquired|delivered|there are|there is|originally bought|originally purchased|exists|exist|provided|kept|keep|received",
    ),
    (
        C::UsedUp,
        "are out|handed out|were handed out|checked out|in use|used|issued|assigned|taken|consumed|given out",
    ),
    (C::Left, "left|remaining|remain|to go|free|available"),
    (
        C::Configured,
        "configured|is set|are set|been set|specified|defined|entered|assigned to|set up|listed|chosen|selected|filled in|set to|configured for|configured with|chose|picked|put in|typed in|filled|declared|has been set|sets|was switched to|was changed to|has been switched to|has been changed to|got switched to|switched to|changed to|i set|we set|i ve set|i have set|we have set|we ve set|i changed|i chose|i entered|we entered|i selected|we selected|i configured|we configured|i specified",
    ),
    (
        C::Policy,
        "gpo|group policy|policy|gpos|domain policy|domain gpo|according to the policy|according to policy|according to gpo|according to the gpo|as per gpo|per gpo|via gpo|by gpo|gpedit|gpedit msc",
    ),
    (
        C::ServersPolicy,
        "use the specified remote desktop license servers|use the specified license servers|use the specified rd license servers|use the specified remote desktop licence servers",
    ),
    (C::Deployment, "server manager|deployment properties|deployment|collection"),
    (C::Registry, "registry|locally|local setting|local settings"),
    (
        C::PointsTo,
        "get their licenses from|get their licences from|gets its licences from|get licenses from|get licences from|pull licenses from|pulls licenses from|pull their licenses from|fetch their licenses from|take their licenses from|get their cals from|points to|point to|pointing to|uses|use|using|configured to use|pointed at|points at|gets its licenses from|talks to|lists|listing|say|shows|names|keeps asking|still asks|asks|ask|still points to|still point to|still lists|still names|still uses|is set to|still contains|contains|has only|says|forces|enforces|knows|forcing",
    ),
    (C::Activated, "activated|active"),
    (
        C::NotActivated,
        "unactivated|un activated|inactive|deactivated|non activated|forgot to activate it|forgot to activate|never got activated",
    ),
    (
        C::Reachable,
        "reachable|reach|reached|responds|respond|responding|answers|answer|contact|contacted|contactable|accessible|connect to|connected to|gets through|get through|talk to|get to|see the license server",
    ),
    (
        C::Unreachable,
        "unreachable|down|dead|decommissioned|retired|gone|unavailable|inaccessible|crashed|no longer exists|does not exist|doesn t exist|is no more|scrapped|removed|deleted|gone for good|was removed|was deleted|torn down|thrown away|dismantled|no longer there|not there any more|not there anymore|does not exist any more|doesn t exist any more|doesn t exist anymore|taken out of service|out of service|wiped|no longer around|died|dead since|vanished|disappeared|lost in the migration|scavenged",
    ),
    (C::Service, "service|services|start type|startup type|start mode"),
    (
        C::LicensingService,
        "licensing service|license service|remote desktop licensing service|rd licensing service|termservlicensing|terminal server licensing service|remote desktop licensing|rds licensing service|ts licensing service|terminal services licensing|rds licensing role service|licensing role service|service termservlicensing|service remote desktop licensing",
    ),
    (
        C::Stopped,
        "won t start any more|won t start anymore|doesn t start any more|does not start anymore|doesn t start anymore|will not start any more|can t be started|cannot be started|can t start any more|no longer starts|keeps dying|stopped|disabled|hung|crashes|not started|not running|isn t running|is not running|won t start|does not start|doesn t start|will not start|refuses to start|fails to start|cannot start|can t start|couldn t start|not start|never starts|failed to start|keeps stopping|keeps crashing|crashing|does not start any more|stays stopped|not come up|startup type disabled",
    ),
    (
        C::InDomain,
        "in a domain|in the domain|in domain|in our domain|in an ad domain|in ad|joined to a domain|joined to the domain|joined to our domain|joined to ad|joined to a active directory|domain joined|part of the domain|part of a domain|part of our domain|member of the domain|member of a domain|member of any domain|part of any domain|in any domain|joined to any domain|domain member|domain members|joined to domain|in the ad|in a ad domain|domain joined server|joined the domain|is a member server|member server",
    ),
    (
        C::SameDomain,
        "in the same domain|in one domain|in same domain|in one ad domain|in the same ad domain|share a domain|in the same active directory domain",
    ),
    (C::Domain, "domain|active directory|ad|ad ds|domains"),
    (C::Workgroup, "workgroup|work group|not domain joined|never joined to a domain|not joined to a domain"),
    (
        C::Entra,
        "entra joined|entra id joined|azure ad joined|aad joined|entra only|joined to entra|joined to entra id|joined to azure ad|entra id only|azure ad only|aadj",
    ),
    (
        C::Evaluation,
        "evaluation|eval|trial|evaluation version|evaluation period|evaluation edition|evaluation copy|trial period",
    ),
    (
        C::Grace,
        "grace period|grace|grace time|licensing grace period|120 days|120 day|120 day period|120 day grace period|120 day grace|120 day trial|trial period of 120 days|licensing grace|120 day window",
    ),
    (
        C::Expired,
        "expired|over|ended|ran out|run out|has passed|elapsed|exceeded|is past|past|is up|are up|used up long ago|long over|came to an end|lapsed|have passed|have run out|has run out|has ended|had run out|have expired|has expired|gone by|finished",
    ),
    (C::Ends, "expires|ends|will end|runs out"),
    (C::Days, "days|day"),
    (
        C::HostRole,
        "session host role|rdsh role|rd session host role|rds role|terminal server role|rds rd server",
    ),
    (
        C::AccountInGroup,
        "computer account is in it|computer account is in there|account is in there|computer account is a member|machine account is in it|machine account is in there|account is already in it|account is already in there|computer account is in that group|computer account is in the group|is in the group|is in that group|is already in the group|is already in that group|is a member of the group|is a member of that group",
    ),
    (
        C::ServersGroup,
        "terminal server license servers|terminal server license servers group|ts license servers|the terminal server license servers group|ts license servers group|group terminal server license servers|license servers group|licence servers group|license server group|licence server group|group of license servers|group of the license servers",
    ),
    (C::Trust, "trust|trusts|trust relationship|forest trust|forest trusts"),
    (C::OneWay, "in one direction|one direction only|only one direction|one way|oneway|one sided"),
    (C::TwoWay, "two way|bidirectional|2 way|mutual"),
    (
        C::AdministrationSwitch,
        "/admin|/console|admin mode|admin session*|administrative session*|admin switch|mstsc /admin|console session",
    ),
    (
        C::SignIn,
        "log on|logon|logged on|sign in|signed in|log in|login|logged in|connect|connected|connecting|connection|logging in|logging on|signing in",
    ),
    (
        C::Works,
        "fine|are fine|works|work|worked|works fine|still works|gets in|get in|gets me in|lets me in|can connect|can log on|can log in|can sign in|i can log in|succeeds|lets us in|works normally|does work|no problem|without problem*|still get in|still gets in",
    ),
    (
        C::Fails,
        "aborts|aborted|drop back|drops back|drop straight back|drops straight back|break off|breaks off|bail out|bails out|fail|fails|failed|failing|refused|rejected|can t connect|cannot connect|cannot log on|can t log on|can t log in|can t sign in|error|errors|error message|gets an error|are refused|is refused|turned away|denied|doesn t work|don t work|do not work|does not work|won t connect|locked out|cannot get in|can t get in|can t work|no longer get in|are locked out|can t connect any more|can t connect anymore|kicked off|maximum number of connections|too many connections|connection limit",
    ),
    (
        C::LocalAccount,
        "local account|local user|local user account|local admin account|local administrator|local admin",
    ),
    (
        C::AdministrationOnly,
        "only for administration|only to administer|for administration only|only used for administration|administration only|admin use only|only for admin|only for admins|only used by admins|only admins|only for management|only administrators|solely for administration|only for maintenance|purely for administration|just for administration|used only for administration|only to manage|just to administer|nobody works on it|no one works on it|nobody works there|no users work on it|no users on it|no end users|no end users on it|no one actually works on it|nobody actually works on it|nobody uses it|no one uses it|no users ever log on|just for maintenance|only us admins|only the admins|only for admin work|only for admin purposes|just the two of us|only the two of us|two of us use it|only us two|only two admins use it|only admins use it|used by two admins|used by admins only|used only by admins|only used by us|only used by our admins|only used by two administrators|only used by administrators|used only by administrators|just us admins|only for our admins|no regular users|no ordinary users|no normal users|no user ever logs on|nobody else logs on|nobody else uses it|nobody else logs on there|no one else uses it|only we admins|only for maintenance work|for maintenance only|only by admins|purely administrative|just for admin work|no apps for users on it|only admin work|only two admins|only the two admins|only our two admins|only the two administrators",
    ),
    (
        C::TwoAdministrators,
        "two admins|2 admins|two administrators|2 administrators|two admin sessions|two of us admins|two it people|two sysadmins|only two people|us two admins|the two of us",
    ),
    (
        C::Idle,
        "doing nothing|without activity|no activity|idle session limit|idle|idling|inactivity|inactive session*|idle timeout|time limit|timeout",
    ),
    (C::Hour, "60 minutes|60 min|one hour|an hour|60 mins|1 hour|exactly one hour"),
    (
        C::Disconnected,
        "disconnected|disconnect|disconnects|kicked|kicked out|thrown out|cut off|logged off|kicks|session ends|sessions end|terminated|dropped|drops|closes|close|thrown off|cut|signed out|logs off|log off|logs them off|booted|kicks out|ends after|end after|are ended|is ended|session is closed|session closed|sessions are closed|session gets closed|session was closed",
    ),
    (C::ThinClient, "thin client*|thinclient*|zero client*|terminals|scanner*|handheld*"),
    (
        C::OtherClient,
        "xfreerdp|freerdp|rdesktop|remmina|igel*|wyse*|guacamole|thinstation|ncomputing|zebra*|axel*|linux client*|10zig*|stratodesk",
    ),
    (
        C::MicrosoftClient,
        "mstsc|windows app|microsoft app|microsoft s app|microsoft remote desktop|microsoft client|windows client*|windows laptop*|windows notebook*|windows machine*|windows pcs|windows pc|native client|remote desktop connection|microsoft s client|windows machines|windows laptops|windows desktops|windows computers",
    ),
    (
        C::Third,
        "third session|third user|third person|3rd user|3rd session|third one|third connection|third admin|third login|third colleague|a third",
    ),
    (
        C::LicenseCode,
        "license code|licence code|license key|retail code|agreement number|license number|product key|licence key",
    ),
    (
        C::Unrecognized,
        "not recognized|not recognised|isn t recognized|isn t recognised|unrecognized|not accepted|isn t accepted|invalid|is rejected",
    ),
    (C::Password, "password|passwords|credentials|user name|username"),
    (
        C::Wrong,
        "redirection failure*|redirection errors|redirect errors|wrong|incorrect|bad|invalid credentials|did not work|didn t work|mistaken",
    ),
    (C::Authentication, "nla|network level authentication|credssp|encryption oracle"),
    (C::RdpPort, "port 3389|3389|tcp 3389|rdp port|tcp/3389"),
    (
        C::Blocked,
        "just hangs|hangs|runs into a timeout|blocked|closed|filtered|not open|isn t open|times out|timed out|blocks|firewalled|denied by the firewall|blocks rpc|blocking|is blocking|discarded|not allowed|not let through|rejected by the firewall|not permitted|not opened",
    ),
    (
        C::Adapter,
        "network adapter*|nic|nics|network driver*|nic driver*|offload|offloading|large send offload|checksum offload*|network card*|vpn mtu|mtu|tcp offload*|udp transport|packet inspection",
    ),
    (C::Redirects, "redirects|redirect|redirected|redirection|sends"),
    (
        C::Wrapper,
        "rdpwrap|rdp wrapper|rdp wrap|rdpwrapper|termsrv patch|patched termsrv|termsrv dll patch|universal termsrv patch|supertermsrv|termwrap|rdpwrap s",
    ),
    (
        C::SeveralSessions,
        "several users at once|multiple users at once|several sessions|multiple sessions|several concurrent sessions|multiple concurrent sessions|concurrent sessions|several people at once|more than one user|two users at the same time|several users at the same time|multiple users at the same time|multiple simultaneous sessions|simultaneous sessions|multi user",
    ),
    (
        C::AllWell,
        "complaints none|no complaint at all|there are no complaints|nobody complains|nobody is complaining|no one complains|no one is complaining|no complaints|nobody has complained|nobody complained|users in all day|everyone works|everybody works|everyone can work|everybody can work|everyone gets in|everybody gets in|all users work|all users can work|all users can log on|all users can connect|users work normally|users work fine|people work normally|no user has problems|nobody has problems|nobody has a problem|nobody is affected|everyone is working|everybody is working|all stations logged on|sessions still launch|no connection problems|users log on fine|nobody is refused|no one is refused|nobody was refused|nobody refused|no users refused|no one is turned away|nobody is turned away|everybody can log on|everyone can log on|everybody can connect|everyone can connect|everybody logs on|everyone logs on|all users get in|users get in|users do get in|everyone works normally|everything works fine|all users can connect without problems|users have no trouble|users have no problems|users have no trouble at all|no user complaints|logons are fine|logons work|logons work fine|users log on normally|works for everyone|works for everybody|no trouble at all|working normally|no tickets|users can work|users can log on normally|people can work|all clients connect|log in all day|log on all day|sign in all day|work all day|without a hitch|without a hiccup|no one has been refused|nobody has been refused|no one has been turned away|nobody has been turned away|users are working|all users are working|everyone is able to work|nobody reported anything|no one reported anything|users are happy|nobody noticed anything|no tickets about logons|everyone logs in|everybody logs in|log in all day|no user has been refused|no refusals|otherwise everything works|apart from that everything works|everything else works|everything works normally",
    ),
    (
        C::OldServer,
        "old license server*|former license server*|previous license server*|old licence server*|former licence server*|previous licence server*|old licensing server*|old ls|former licensing server*|along with the license server|together with the license server|along with the licence server|together with its license server|along with its license server",
    ),
    (
        C::ServerList,
        "getspecifiedlicenseserverlist|list of license servers|list of licence servers|license server list|licence server list|license servers list|specifiedlicenseservers|specified license servers|list of licensing servers|license servers to use|licence servers to use|license servers field|license server field|licence server field|license server entry|license server setting|license servers setting|licensing server field|field for the license servers|field for the license server|license servers box",
    ),
    (C::Empty, "returns nothing|comes back empty|empty|blank|undefined"),
    (C::Report, "usage report*|license usage report*"),
    (
        C::Exhausted,
        "used up|exhausted|all gone|maxed out|fully used|fully issued|ran out of|run out of|completely used|are out of|re out of|is out of|m out of",
    ),
    (C::Total, "total|in total|altogether|total of"),
    (C::Licenses, "licenses|licences"),
    (
        C::Down,
        "powered off|switched off|turned off|shut down|powered down|shutdown|is off|was off|offline|power off|not powered on|does not boot|doesn t boot|did not come back|didn t come back|not come back up|never came back|does not come up|lost power|blue screen|bluescreen|unplugged|has been off|been off|were off|are off",
    ),
    (
        C::Activation,
        "activation|activate|activating|activated again|reactivate|activation wizard|reactivated",
    ),
    (
        C::Undone,
        "never run|never been run|was never run|never finished|never gone through|never went through|outstanding|pending|forgot to|forgot|forgotten|never ran|not done|never done|never completed|not completed|still has to be|has to be|needs to be|overlooked|missed|skipped|never happened|not finished|nobody ran|still to be|still missing",
    ),
    (
        C::Database,
        "license database|licence database|licensing database|tlslic edb|tlslic|licensing db|license db|license server database|license server s database|rd licensing database|lserver database|database of the license server|database of the licensing service|its database",
    ),
    (
        C::Damaged,
        "corrupt|corrupted|damaged|broken|inconsistent|dirty|cannot be opened|can t be opened|could not be opened|cannot open|can t open|unable to open|could not open|unreadable|corruption|0 bytes|zero bytes|0 byte|0 kb|zero byte",
    ),
    (
        C::Certificates,
        "x509 certificate|x509|x 509 certificate|x509 certificates|x509 certificate id|x509 certificate2|x509 certificate values",
    ),
    (
        C::ClientStore,
        "mslicensing|mslicensing key|mslicensing store|license store|licence store|client license cache|client licence cache|local license cache|cached license|cached licence|stored license",
    ),
    (
        C::Helped,
        "helped|helps|fixed it|fixes it|fixed|fixes|cured|solved|solves|did the trick|sorted it|cured it|works again|worked again|working again|no more drops|no drops since|not a single drop|no disconnects since|no more disconnects|not one disconnect|not a single disconnect|stopped dropping|stable since|rock solid since|no drop since|no drops",
    ),
    (C::Elevated, "as administrator|as admin|as an administrator|elevated|run as administrator|run as admin"),
    (C::Firewall, "firewall|firewalls|acl|acls|nsg|security appliance|fw"),
    (
        C::NothingElse,
        "nothing else|only 135|only tcp 135|only port 135|just 135|just port 135|135 only|and nothing more|nothing more",
    ),
    (C::Resolves, "resolve|resolves|resolved|resolvable|resolving|name resolution"),
    (
        C::Record,
        "dns record|dns entry|a record|dns records|host record|record in dns|entry in dns|dns has|nslookup|in dns|dns",
    ),
    (
        C::NameUnknown,
        "could not find host|can t find host|cannot find host|couldn t find host|host not found|unknown host|non existent domain|nonexistent domain|nxdomain|no such host|name does not resolve|name doesn t resolve|does not resolve|doesn t resolve|cannot be resolved|can t be resolved|could not be resolved|not resolvable|no longer resolves|does not resolve any more|name not found|name unknown|dns name does not exist|unknown to dns|dns does not know|dns doesn t know|dns no longer knows|not known to dns|unknown in dns",
    ),
    (
        C::Misspelt,
        "typo|misspelt|misspelled|misspelling|mistyped|spelled wrong|spelt wrong|wrong name|wrong spelling|mis typed|typed wrong",
    ),
    (
        C::Notification,
        "balloon|bubble|notification|pop up|popup|toast|stop working|stops working|tray message|will stop working|stopped working in",
    ),
    (
        C::Became,
        "upgraded|moved|migrated|reinstalled|rebuilt|replaced|brought|lifted|in place upgraded|updated|in place upgrade",
    ),
    (
        C::Diagnoser,
        "diagnoser|rd licensing diagnoser|licensing diagnoser|lsdiag|lsdiag msc|rds licensing diagnoser|remote desktop licensing diagnoser|licensing diagnosis",
    ),
    (
        C::NoProblem,
        "no problems|without problems|without a problem|no issues|no issue|no licensing problems|green|all green|is clean|clean|happy|shows nothing|nothing wrong|no warnings|no errors|did not identify any licensing problems|did not identify any problems|found no problems|finds no problems|0 problems|no findings|ok|no trouble|without trouble|no hiccups|not a problem",
    ),
    (C::Between, "between"),
    (C::RedCross, "red cross|red x|red icon|red circle"),
    (C::Open, "open|opened|is open"),
    (C::BuiltIn, "windows 2000 server|windows 2000|built in|builtin|windows 2000 terminal services"),
    (
        C::Issues,
        "hands them out|hands out|issues|issues fine|it issues|is issuing|issuing|serves the cals|distributes|gives out",
    ),
    (C::However, "however"),
    (
        C::LicensingError,
        "licensing packets|licensing packet|license packet|licensing phase|licensing step|licensing exchange|license exchange|licence exchange|license negotiation|licence negotiation|licensing negotiation|during licensing|licensing handshake|license handshake|licence handshake|licensing error|license error|licence error|licensing protocol error|license protocol error|licensing protocol",
    ),
    (C::AsksFor, "asks for|ask for|asking for|requests|request|expects|expect|demands|wants per|insists on"),
    (
        C::AccountLocked,
        "account is locked|account is locked out|account locked out|account lockout|account was locked|account got locked|locked account|account has been locked|account had been locked|account is currently locked|accounts locked|locked out account|account locked|account is now locked|account was locked out|account got locked out|account has been locked out",
    ),
    (
        C::AsServer,
        "as a server|as our server|as the server|as server|as an rds server|as our rds server|as a terminal server|as our terminal server|as rds server|as an rds host|as a session host|as session host",
    ),
    (
        C::ServerCertificates,
        "remote desktop services licensing certificate*|remote desktop licensing certificate*|rd licensing certificate*|licensing certificate*|license server certificate*|licence server certificate*|license server s certificate*|certificate of the license server|certificates of the license server|certificates on the license server",
    ),
    (
        C::Filler,
        "came down|comes down|come down|coming down|pushed down|slowed down|slows down|scaled down|broke down the|written down|wrote down|noted down|further down|cut down|tracked down|narrowed down|up and down|down to",
    ),
];
