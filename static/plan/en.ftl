# English: the words of plans. The page fetches them when Plan is opened.

## The answer

plan-title = RDS CAL plan
plan-title-named = RDS CAL plan: { $name }
plan-sentence-buy = Buy { $list }.
plan-sentence-nothing-to-buy = No RDS CALs have to be bought: what is owned is enough.
plan-sentence-nothing-needed = No RDS CALs are needed.
plan-sentence-nobody-named = It is not known how many RDS CALs are needed: enter the people or devices that use the session hosts.
plan-sentence-impossible = No purchase satisfies these requirements.
plan-sentence-undecided = No plan was found, and none is ruled out: these requirements are too many for the search. Fix the modes of some pools, or plan them in parts.
plan-sentence-if-domain = { $count ->
    [one] This holds if { $pools } is in a domain.
   *[other] This holds if { $pools } are in a domain.
 }
plan-sentence-if-domains = This holds if the { $count } pools of which that is not known are in a domain.
plan-sentence-outside-cost = The cost is without { $list }, for want of a price.
plan-sentence-violated = Do not buy by this plan: it violates rules.
plan-sentence-first = First { $list }.
plan-first-check-release = check that { $server } runs Windows Server { $release } or newer
plan-first-set-up = set up a license server with Windows Server { $release } or newer
plan-first-upgrade = upgrade { $server } to Windows Server { $release }
plan-first-activate = activate { $server }
plan-proved-cost = No plan that satisfies the rules costs less.
plan-proved-priced = No plan that satisfies the rules costs less in what has a price.
plan-proved-count = No plan that satisfies the rules needs fewer CALs.
plan-within = Not proved to be the best: another plan may come to up to { $percent } % less.
plan-work-open = Whether less work on license servers would do was not tried to the end.
plan-decimal-mark = .
plan-thousands-mark = ,
plan-money = { $amount } { $currency }

## Headings

plan-heading-lines = What to buy
plan-heading-because = Because
plan-heading-steps = What to do, in this order
plan-heading-pools = Host pools
plan-heading-owned = What is owned
plan-heading-notices = Before you buy
plan-heading-assumptions = What this plan takes for granted
plan-heading-conflict = Requirements in conflict
plan-heading-alternatives = Alternatives
plan-heading-thresholds = When the plan changes
plan-heading-ratios = People or devices
plan-heading-proof = Checked against the rules
plan-heading-justification = For the purchase request
plan-head-product = Product
plan-head-version = Version
plan-head-quantity = Quantity
plan-head-packs = Packs
plan-head-pack-size = Pack size
plan-head-surplus = Surplus
plan-head-price = Price of one
plan-head-cost = Cost
plan-head-install-on = Install on
plan-head-pool = Pool
plan-head-mode = Licensing mode
plan-head-servers = License servers
plan-head-why = Why
plan-head-alternative = Alternative
plan-head-cals-user = Per User CALs to buy
plan-head-cals-device = Per Device CALs to buy
plan-head-connectors = Connectors to buy

## Products

plan-product-per-user = RDS CAL, Per User
plan-product-per-device = RDS CAL, Per Device
plan-product-external-connector = RDS External Connector
plan-product-windows-server-user = Windows Server User CAL
plan-product-windows-server-device = Windows Server Device CAL
plan-product-windows-server-external-connector = Windows Server External Connector
plan-line = { $count } × { $product } ({ $version })
plan-product-assured = { $product }, with Software Assurance
plan-line-may-be-there = may be there already, and no part of the cost
plan-packs = { $packs ->
    [one] one pack of { $size }
   *[other] { $packs } packs of { $size }
 }
plan-surplus = { $count ->
    [one] one more than needed
   *[other] { $count } more than needed
 }
plan-install-on = { $count } on { $server }

## What a line covers

plan-group-people = { $name } ({ $count ->
    [one] one person
   *[other] { $count } people
 })
plan-group-devices = { $name } ({ $count ->
    [one] one device
   *[other] { $count } devices
 })
plan-group-devices-of = devices of { $name } ({ $count })
plan-group-hosts = { $count ->
    [one] one host
   *[other] { $count } hosts
 }
plan-group-on-premises = whoever uses hosts that are not in Azure
plan-and-more = { $count ->
    [one] one group more
   *[other] { $count } groups more
 }
plan-coverage-plain = { $groups } in { $pools }: { $bought }, of version { $version } or newer
plan-coverage-plain-without-pools = { $groups }: { $bought }, of version { $version } or newer
plan-coverage = { $groups } in { $pools }: { $now } now, { $wanted } wanted, { $owned } owned, { $bought } bought; version { $version } or newer
plan-coverage-without-pools = { $groups }: { $now } now, { $wanted } wanted, { $owned } owned, { $bought } bought; version { $version } or newer

## Why a pool needs CALs, and why it has its mode

plan-need-session-host = Everybody, or every device, that uses its sessions needs an RDS CAL.
plan-need-avd-server = Session hosts with Windows Server in Azure Virtual Desktop need RDS CALs with Software Assurance, or a subscription.
plan-need-avd-multi-session = Windows 10 and 11 multi-session in Azure Virtual Desktop need no RDS CALs, but a Windows or Microsoft 365 license for each person.
plan-need-vdi = Virtual desktops through the RDS roles need RDS CALs, and the right to use Windows 10 or 11 as a virtual desktop besides.
plan-need-administration = Two sessions for administration need no RDS CALs.
plan-pool-unused = Nobody uses it: nothing is planned for it.
plan-mode-fixed = The requirements fix it to { $type }.
plan-mode-avd = Microsoft's terms for Azure Virtual Desktop speak of Per User.
plan-mode-cheapest = { $type } is the best choice over all pools together.
plan-mode-workgroup = In a workgroup only Per Device is permitted.
plan-mode-entra = Joined to Entra ID alone it is treated like a workgroup: no source says that anything counts people there.
plan-mode-relation = To its license servers only { $type } works.
plan-mode-devices-unknown = How many devices reach it is not known, so that Per Device is no choice.
plan-mode-people-unknown = How many people use it is not known, so that Per User is no choice.
plan-mode-join-unknown = What it is joined to is not known: in a workgroup only Per Device is permitted.
plan-mode-none = no RDS CALs
plan-mode-open = nothing planned
plan-mode-connectors = { $type }, External Connectors for external people

## What is owned

plan-owned = { $count } × { $product } ({ $version })
plan-owned-on = { $count } × { $product } ({ $version }) on { $server }
plan-owned-used = { $used } of { $count } used
plan-owned-built-in = They came with Windows: nobody bought them, and they license nothing.
plan-owned-temporary = They are temporary: nobody bought them, and each device gets one once.
plan-owned-ended = They were a subscription, and that is over.
plan-owned-too-old = They are older than every host that needs any.
plan-owned-newer-needed = Whoever needs a CAL of their type needs a newer version.
plan-owned-too-new = Their license server can hold none of that version.
plan-owned-not-assured = Hosts in Azure Virtual Desktop need Software Assurance or a subscription, and these have neither.
plan-owned-other-type = No pool has the mode of their type.
plan-owned-other-server = No pool of their mode may list their license server.
plan-owned-rest = Nobody needs the rest.
plan-owned-rest-unfit = For whoever else needs one the rest is too old, or on another license server.
plan-owned-not-needed = Everybody is covered without them.
plan-owned-no-plan = There is no plan that could use them.
plan-owned-nobody-named = Nobody is named who could use them.
plan-owned-nothing-needed = No pool needs RDS CALs.

## What to do

plan-step-check-release = Check that { $server } runs Windows Server { $release } or newer: an older license server cannot hold the CALs of this plan and has to be upgraded first.
plan-step-check-join = { $count ->
    [one] Check that { $pools } is in a domain: in a workgroup Per User does not work, and the plan is another.
   *[other] Check that { $pools } are in a domain: in a workgroup Per User does not work, and the plan is another.
 }
plan-step-check-trust = { $count ->
    [one] Check that the domain of { $pools } and that of its license servers trust each other, both ways: the plan takes that for granted.
   *[other] Check that the domains of { $pools } and those of their license servers trust each other, both ways: the plan takes that for granted.
 }
plan-step-set-up = Set up and activate a license server with Windows Server { $release } or newer.
plan-step-upgrade = Upgrade the license server { $server } from Windows Server { $from } to { $release }, before its hosts and before newer CALs are installed. In place it keeps its CALs; to a new machine they are moved with Manage RDS CALs.
plan-step-activate = Activate the license server { $server }: before that it issues temporary licenses only.
plan-step-exchange = Fetch { $count } CALs { $to }, { $type }, for those of { $from } under Software Assurance, and install them on { $server }.
plan-step-install = Install { $count } RDS CALs { $version }, { $type }, on { $server }, in the wizard under the program that they were bought in.
plan-step-mode = Set the licensing mode of { $pool } to { $type }, by policy on its hosts.
plan-step-mode-broker = Set the licensing mode of { $pool } to { $type }, in the deployment properties of its Connection Broker.
plan-step-mode-if-domain = If { $pool } is in a domain, set its licensing mode to { $type }, by policy on its hosts.
plan-step-mode-broker-if-domain = If { $pool } is in a domain, set its licensing mode to { $type }, in the deployment properties of its Connection Broker.
plan-step-list = Name { $servers } as license server on the hosts of { $pool }, by policy.
plan-step-list-broker = Name { $servers } as license server in the deployment properties of the Connection Broker of { $pool }.
plan-step-drop = { $count ->
    [one] Take { $servers } off the list of { $pool }: it cannot license those hosts.
   *[other] Take { $servers } off the list of { $pool }: they cannot license those hosts.
 }
plan-step-group = { $count ->
    [one] Put { $servers } into the group Terminal Server License Servers of each domain whose people use pools that are Per User.
   *[other] Put { $servers } into the group Terminal Server License Servers of each domain whose people use pools that are Per User.
 }

## Before you buy

plan-notice-azure = { $count ->
    [one] { $pools } runs on virtual machines in Azure: their license includes access to Windows Server. Check that your agreement says so; RDS CALs are needed all the same.
   *[other] { $pools } run on virtual machines in Azure: their license includes access to Windows Server. Check that your agreement says so; RDS CALs are needed all the same.
 }
plan-notice-vdi = { $count ->
    [one] { $pools }: check that everybody has the right to Windows 10 or 11 as a virtual desktop (Windows Enterprise E3 or VDA).
   *[other] { $pools }: check that everybody has the right to Windows 10 or 11 as a virtual desktop (Windows Enterprise E3 or VDA).
 }
plan-notice-administration = { $count ->
    [one] { $pools } is for administration only: a third session, or any other work, needs RDS CALs.
   *[other] { $pools } are for administration only: a third session, or any other work, needs RDS CALs.
 }
plan-notice-avd-device = { $count ->
    [one] { $pools }: sources disagree on whether Device CALs with Software Assurance do in Azure Virtual Desktop. Per User is the safe choice.
   *[other] { $pools }: sources disagree on whether Device CALs with Software Assurance do in Azure Virtual Desktop. Per User is the safe choice.
 }
plan-notice-out-of-support = { $count ->
    [one] { $pools } runs a release whose support has ended. Its CALs stay valid.
   *[other] { $pools } run releases whose support has ended. Their CALs stay valid.
 }
plan-notice-server-cals = Windows Server CALs are needed in addition, of the newest release that is used. They stand among the lines and are no part of the cost; take them out where you have them.
plan-notice-server-cal-price = Windows Server CALs are to be bought, and not all that may be needed have a price: the cost leaves them out. They decide only between what costs the same: then fewest of them are bought.
plan-notice-assurance-ends = { $count } of the CALs { $version } that are used carry Software Assurance until { $day }: what they are used for beyond their version rests on it.
plan-notice-subscription-ends = { $count } of the CALs { $version } that are used are a subscription that ends on { $day }.
plan-notice-suites = Microsoft 365 E3 and E5 include no RDS CALs.
plan-notice-external = For people who are neither employees nor on-site contractors External Connectors can replace CALs: one for each host, and a Windows Server External Connector besides. Who hosts for others needs subscriber access licenses instead.
plan-notice-unmanaged = { $count ->
    [one] { $devices } is not managed by you: a device that is set up anew, or cannot keep its license, draws a second CAL.
   *[other] { $devices } are not managed by you: a device that is set up anew, or cannot keep its license, draws a second CAL.
 }

plan-notice-thin-clients = { $count ->
    [one] { $devices } keeps its licenses only where it stores them: a thin client that forgets them draws a CAL more at each start.
   *[other] { $devices } keep their licenses only where they store them: a thin client that forgets them draws a CAL more at each start.
 }

## What is taken for granted

plan-assume-named = People and devices are all that may ever sign in, not how many do at once; each is counted once for the whole organisation.
plan-assume-by-cost = Per User or Per Device is decided by what remains to be bought over all pools at once, after owned CALs, growth and packs. Where it is all one: least work on license servers, then no connectors, then Per User.
plan-assume-by-count = No prices: Per User or Per Device is decided by how many CALs remain to be bought over all pools at once, after owned CALs, growth and packs. Where it is all one: least work on license servers, then no connectors, then Per User.
plan-assume-prices-incomplete = Not every product that may be needed has a price, and one price alone decides nothing: numbers of CALs decided.
plan-assume-growth = Growth of { $growth } % applies to the need before owned CALs are taken off, then a reserve of { $user } % for people and { $device } % for devices; rounded up for each type and version.
plan-assume-newest-on-sale = Only CALs { $version } are taken to be on sale; the versions on sale can be changed.
plan-assume-on-sale = These versions of CALs are taken to be on sale: { $versions }.
plan-assume-packs = CALs are taken to be sold in packs: Per User { $user } in a pack, Per Device { $device }.
plan-assume-no-packs = CALs are taken to be sold one by one.
plan-assume-no-growth = No growth and no reserve: the numbers are those that were entered.
plan-assume-no-price = There is no price for RDS CALs { $version }, { $type }.
plan-assume-no-price-assured = There is no price for RDS CALs { $version }, { $type }, with Software Assurance.
plan-assume-host-version = { $count ->
    [one] { $names } has no version: Windows Server { $release } is assumed.
   *[other] { $names } have no version: Windows Server { $release } is assumed.
 }
plan-assume-domain = { $count ->
    [one] { $names } is assumed to be in a domain.
   *[other] { $names } are assumed to be in a domain.
 }
plan-assume-list = { $count ->
    [one] { $names } lists no license server yet: any that fits may be named.
   *[other] { $names } list no license server yet: any that fits may be named.
 }
plan-assume-server-version = { $count ->
    [one] { $names } has no version: Windows Server { $release } is assumed. Look it up before you buy.
   *[other] { $names } have no version: Windows Server { $release } is assumed. Look it up before you buy.
 }
plan-assume-server-join = { $count ->
    [one] What { $names } is joined to is not known: the same as its pools is assumed.
   *[other] What { $names } are joined to is not known: the same as their pools is assumed.
 }
plan-assume-activated = { $count ->
    [one] { $names } is assumed to be activated.
   *[other] { $names } are assumed to be activated.
 }
plan-assume-used-by = { $count ->
    [one] { $names } is assumed to be what everybody in its pools signs in from.
   *[other] { $names } are assumed to be what everybody in their pools signs in from.
 }
plan-assume-trust = { $count ->
    [one] { $names } and its license servers are in domains of different names: they are assumed to trust each other, both ways.
   *[other] { $names } and their license servers are in domains of different names: they are assumed to trust each other, both ways.
 }
plan-assume-entra = { $count ->
    [one] { $names } is joined to Entra ID alone: no page says what is supported there. It is treated like a workgroup.
   *[other] { $names } are joined to Entra ID alone: no page says what is supported there. They are treated like a workgroup.
 }
plan-assume-managed = { $count ->
    [one] { $names } is in a domain of Entra Domain Services: nothing tracks CALs Per User there. Count by hand.
   *[other] { $names } are in a domain of Entra Domain Services: nothing tracks CALs Per User there. Count by hand.
 }
plan-assume-assurance = Owned CALs with Software Assurance today had it when the newest version came out: they give the right to that version, and are installed as the version that is needed, which the wizard asks for. Check that your program allows it.

## Requirements in conflict

plan-conflict-lead = Giving up any one of these makes a plan possible:
plan-conflict-lead-one = At least one of these has to be given up; any one alone need not be enough:
plan-conflict-lead-several = There are { $count } conflicts, and each has to be resolved. At least one of these has to be given up:
plan-conflict-further = And at least one of these:
plan-conflict-mode = { $pool } is fixed to { $type }.
plan-conflict-workgroup = { $pool } is in a workgroup.
plan-conflict-entra = { $pool } is joined to Entra ID alone.
plan-conflict-domain = What { $pool } and its license servers are joined to.
plan-conflict-joined = { $count ->
    [one] { $pool } and its license server { $servers } are not joined alike, and nothing is issued across. A license server that is joined as { $pool } is, on its list, would do.
   *[other] { $pool } and its license servers { $servers } are not joined alike, and nothing is issued across. A license server that is joined as { $pool } is, on its list, would do.
 }
plan-conflict-listed = { $count ->
    [one] { $pool } lists { $servers } alone.
   *[other] { $pool } lists { $servers } and no others.
 }
plan-conflict-people-unknown = { $count ->
    [0] Nobody is named who uses { $pool }.
    [one] It is not known how many people { $groups } has, who use { $pool }.
   *[other] It is not known how many people { $groups } have, who use { $pool }.
 }
plan-conflict-devices-unknown = { $count ->
    [0] No devices are named that reach { $pool }.
    [one] It is not known how many devices { $groups } has in { $pool }.
   *[other] It is not known how many devices { $groups } have in { $pool }.
 }
plan-conflict-not-upgraded = { $server } must stay on Windows Server { $release }. A newer license server beside it, on the same lists, would do too.
plan-conflict-on-sale = Only CALs { $versions } are on sale.

## Alternatives and thresholds

plan-alternative-mix = The plan
plan-alternative-all-per-user = All free pools Per User
plan-alternative-all-per-device = All free pools Per Device
plan-alternative-with-connectors = External Connectors wherever they may be
plan-alternative-without-connectors = No External Connectors
plan-alternative-impossible = not possible
plan-alternative-same = the same as the plan
plan-alternative-externals-unknown = { $count ->
    [one] It is not known how many external people { $pools } has, so that without connectors they cannot be counted.
   *[other] It is not known how many external people { $pools } have, so that without connectors they cannot be counted.
 }
plan-break-even = All Per User costs less than all Per Device as long as a User CAL costs less than { $ratio } times a Device CAL.
plan-threshold-dearer = The plan changes where an RDS CAL { $type } costs { $price } { $currency } or more.
plan-threshold-cheaper = The plan changes where an RDS CAL { $type } costs { $price } { $currency } or less.
plan-threshold-more = { $kind ->
    [people] The plan changes where the number of people in { $group } is { $count } or more.
   *[devices] The plan changes where the number of devices in { $group } is { $count } or more.
 }
plan-threshold-fewer = { $kind ->
    [people] The plan changes where the number of people in { $group } is { $count } or less.
   *[devices] The plan changes where the number of devices in { $group } is { $count } or less.
 }
plan-threshold-lists = { $count ->
    [one] The plan costs { $price } { $currency } less where { $pools } may list the other license servers too.
   *[other] The plan costs { $price } { $currency } less where { $pools } may list the other license servers too.
 }
plan-threshold-lists-count = { $cals ->
    [one] The plan needs one CAL fewer where { $pools } may list the other license servers too.
   *[other] The plan needs { $cals } CALs fewer where { $pools } may list the other license servers too.
 }

## People or devices

plan-ratio-axis = People to a device
plan-ratio-cost = Cost at your prices, { $currency }
plan-ratio-count = CALs to buy
plan-ratio-break-even = Break-even at { $ratio } people to a device: from there on all Per Device comes to less than all Per User. Now there are { $now }, of { $people } people and { $devices } devices in pools with a choice.
plan-ratio-user = All Per Device does not come to less than all Per User at any ratio up to 32 people to a device. Now there are { $now }, of { $people } people and { $devices } devices in pools with a choice.
plan-ratio-device = All Per Device comes to less than all Per User at every ratio. Now there are { $now } people to a device, of { $people } people and { $devices } devices in pools with a choice.

## Proof

plan-proof-clean = { $count ->
    [one] The deployment as planned violates no rule; one is shown to be satisfied.
   *[other] The deployment as planned violates no rule; { $count } are shown to be satisfied.
 }
plan-proof-violated = The deployment as planned violates rules: { $rules }. Do not buy by this plan.
plan-proof-open = { $count ->
    [one] One can only be checked on the running servers: { $rules }.
   *[other] { $count } can only be checked on the running servers: { $rules }.
 }

## Text for a purchase request

plan-justification-need = { $count ->
    [one] One host pool of Remote Desktop Services needs licenses.
   *[other] { $count } host pools of Remote Desktop Services need licenses.
 }
plan-justification-rule = Microsoft requires an RDS CAL for each person or each device that uses Remote Desktop session hosts, of the hosts' version or newer.
plan-justification-owned = CALs that are owned are used first: { $used }.
plan-justification-least = It is the least that satisfies the compatibility and mode rules.
plan-disclaimer = Not legal or licensing advice: your license terms decide.

## Problems in requirements

plan-problems = { $count ->
    [one] The requirements cannot be planned with, for one reason:
   *[other] The requirements cannot be planned with, for { $count } reasons:
 }
plan-problem-json = This is no JSON: { $error }.
plan-problem-format = The file says that it is '{ $found }'; requirements say '{ $format }'.
plan-problem-version = The file is of version { $found } of the format; this program reads version { $version }. A newer Calwise may read it.
plan-problem-object = An object is wanted here, not { $found }.
plan-problem-list = A list is wanted here, not { $found }.
plan-problem-text = Text is wanted here, not '{ $found }'.
plan-problem-name = A name is wanted here.
plan-problem-flag = true or false is wanted here, without quotes; this is { $found }.
plan-problem-count = A whole number from 0 to 10,000,000 is wanted here, without quotes; this is { $found }.
plan-problem-decimal = A number that is not negative and has at most four decimals is wanted here; this is '{ $found }'.
plan-problem-day = A day is wanted here, such as 2027-06-30, not '{ $found }'.
plan-problem-release = '{ $found }' is no release of Windows Server; write one such as 2022 or 2012 R2.
plan-problem-cal-version = '{ $found }' is no version of RDS CALs; write one such as 2022.
plan-problem-choice = '{ $found }' is none of { $choices }.
plan-problem-field = There is no field '{ $field }' here; there are { $known }.
plan-problem-missing = This has to be there.
plan-problem-signs-in-from = Either devices-per-person or people-per-device is wanted here, and not both.
plan-problem-not-zero = This cannot be 0.
plan-problem-pack-size = A pack holds from 1 to 10,000, not { $found }.
plan-problem-rows = There are { $found } rows; { $most } are the most that can be planned with.
plan-problem-no-pools = At least one host pool is wanted.
plan-problem-sum = All rows together come to { $found }; { $most } is the most that can be planned with.
plan-problem-twice = '{ $name }' stands twice.
plan-problem-unknown-pool = There is no pool '{ $name }'.
plan-problem-unknown-people = There is no group of people '{ $name }'.
plan-problem-unknown-server = There is no license server '{ $name }'.
plan-problem-nested-scenarios = A scenario holds no scenarios of its own.
plan-problem-machine-name = '{ $found }' is no name of a machine: letters, digits, hyphens and dots, without blanks.
plan-problem-connector-on-server = External Connectors are assigned to hosts and not installed on license servers.
plan-problem-subscription-end = The last day of the subscription is wanted here.
plan-problem-subscription-per-user = There are subscriptions for people only, none for devices.
plan-problem-currency = The currency of the prices is wanted here.
plan-problem-price-twice = The same product has a price already.
plan-problem-percent = A percentage from 0 to { $most } with at most two decimals is wanted here, not { $found }.
plan-problem-per-person = { $found } is beyond all reason; 1,000 is the most that can be planned with.

## The page

plan-ui-lead = Describe who signs in to what. The plan follows every change.
plan-ui-unnamed = Plan without a name
plan-ui-steps = Steps
plan-ui-inputs = Inputs
plan-ui-plan = Plan
plan-ui-step-1 = People and devices
plan-ui-step-1-lead = Count people, not accounts, and devices, not sessions: all that may ever sign in.
plan-ui-step-2 = Session hosts
plan-ui-step-2-lead = Hosts that are alike make a pool, as a collection does.
plan-ui-step-3 = License servers and CALs
plan-ui-step-3-lead = What is there today. CALs that are owned are used first.
plan-ui-step-4 = Directory and mode
plan-ui-step-4-lead = What the machines are joined to decides which licensing mode works. Calwise knows no prices; without them, numbers of CALs decide.
plan-ui-step-5 = Plan and export
plan-ui-step-5-lead = Take the plan along, or hand it on.
plan-ui-wrong = { $n ->
    [one] One cell to correct
   *[other] { $n } cells to correct
 }
plan-ui-wrong-choice = '{ $found }' is none of these: { $choices }.
plan-ui-wrong-count = A whole number from 0 to 10,000,000 is wanted here, not '{ $found }'.
plan-ui-day-form = YYYY-MM-DD
plan-ui-people-groups = { $people ->
    [one] One person
   *[other] { $people } people
 } { $groups ->
    [one] in one group
   *[other] in { $groups } groups
 }
plan-ui-pools-hosts = { $pools ->
    [one] One pool
   *[other] { $pools } pools
 }, { $hosts ->
    [one] one host
   *[other] { $hosts } hosts
 }
plan-ui-servers-cals = { $servers ->
    [one] One server
   *[other] { $servers } servers
 }, { $cals ->
    [one] one CAL owned
   *[other] { $cals } CALs owned
 }
plan-ui-lacks-people = No people or devices yet
plan-ui-lacks-count = { $n ->
    [one] One row without a number
   *[other] { $n } rows without a number
 }
plan-ui-lacks-pools = { $n ->
    [one] One group uses no pool
   *[other] { $n } groups use no pool
 }
plan-ui-lacks-hosts = No host pool yet
plan-ui-lacks-release = { $n ->
    [one] One version not known
   *[other] { $n } versions not known
 }
plan-ui-lacks-server = No license server yet
plan-ui-lacks-activation = { $n ->
    [one] Activation not known
   *[other] Activation not known on { $n }
 }
plan-ui-lacks-join = { $n ->
    [one] One pool joined to what is not known
   *[other] { $n } pools joined to what is not known
 }
plan-ui-lacks-server-join = { $n ->
    [one] One license server joined to what is not known
   *[other] { $n } license servers joined to what is not known
 }
plan-ui-lacks-prices = No prices: numbers decide

## Tables

plan-ui-table-people = People
plan-ui-table-devices = Devices that were counted
plan-ui-table-pools = Host pools
plan-ui-table-servers = License servers
plan-ui-table-owned = CALs that are owned
plan-ui-table-prices = Prices
plan-ui-table-settings = Growth, packs and what is on sale
plan-ui-add-people = Add a group of people
plan-ui-add-devices = Add a group of devices
plan-ui-add-pools = Add a pool
plan-ui-add-servers = Add a license server
plan-ui-add-owned = Add CALs
plan-ui-add-prices = Add a price
plan-ui-empty-people = No groups of people yet.
plan-ui-empty-devices = Only needed where devices were counted apart from people.
plan-ui-empty-pools = No pools yet.
plan-ui-empty-servers = None yet: the plan then sets one up.
plan-ui-empty-owned = None.
plan-ui-empty-prices = No prices: the plan then buys as few CALs as possible.
plan-ui-cell = { $column }, { $row }
plan-ui-row = row { $n }
plan-ui-actions = Row
plan-ui-row-up = Move up: { $row }
plan-ui-row-down = Move down: { $row }
plan-ui-row-duplicate = Duplicate: { $row }
plan-ui-row-delete = Delete: { $row }
plan-ui-more-rows = { $n ->
    [one] Show one more row
   *[other] Show { $n } more rows
 }
plan-ui-paste = Paste from a spreadsheet
plan-ui-paste-box = Rows of { $table }, cells separated by tabs
plan-ui-paste-note = With headings in any order, or without in the order of the table: { $columns }
plan-ui-paste-add = Add these rows
plan-ui-dropped = { $n ->
    [one] One pasted cell has no column here and was left out.
   *[other] { $n } pasted cells have no column here and were left out.
 }
plan-ui-found = { $n ->
    [one] As it is today, one finding
   *[other] As it is today, { $n } findings
 }
plan-ui-first-step = First step:
plan-ui-not-known = Not known
plan-ui-yes = Yes
plan-ui-no = No
plan-ui-yes-unless = Yes (assumed)
plan-ui-everybody = Everybody there
plan-ui-open = Not decided
plan-ui-none-at-all = None at all
plan-ui-choose = Choose
plan-ui-not-installed = Not installed
plan-ui-every-version = All
plan-ui-newest = The newest only
plan-ui-from-none = Not known, or under devices
plan-ui-names-none = There is nothing to choose from yet.
plan-ui-column-group = Group
    .also = group, groupe, name, nom
plan-ui-column-people = People
    .also = people, number, count, users, personnes, nombre, effectif, utilisateurs
plan-ui-column-external = External
    .also = external, externe, externes
plan-ui-column-uses = Uses pools
    .also = uses pools, pools, pool, collections, utilise les pools
plan-ui-column-from = Signs in from
    .also = signs in from, se connecte depuis
plan-ui-column-each = How many
    .also = how many, combien
plan-ui-column-devices = Devices
    .also = devices, number, count, appareils, nombre, postes
plan-ui-column-managed = Managed
    .also = managed, géré, gérés
plan-ui-column-client = Kind
    .also = kind, client, type, genre
plan-ui-column-reaches = Reach pools
    .also = reach pools, pools, pool, collections, atteignent les pools
plan-ui-column-used-by = Used by
    .also = used by, utilisés par, utilisé par
plan-ui-column-pool = Pool
    .also = pool, name, nom, collection
plan-ui-column-release = Windows Server
    .also = windows server, version, os
plan-ui-column-hosts = Hosts
    .also = hosts, hôtes, number, count, nombre
plan-ui-column-platform = Where it runs
    .also = where it runs, platform, plateforme, où
plan-ui-column-lists = Lists license servers
    .also = lists license servers, license servers, license server, serveurs de licences, liste les serveurs de licences
plan-ui-column-broker = Connection Broker
    .also = connection broker, broker
plan-ui-column-joined = Joined to
    .also = joined to, joined, join, joint à
plan-ui-column-directory = Domain or workgroup
    .also = domain or workgroup, domain, workgroup, domaine, groupe de travail, domaine ou groupe de travail
plan-ui-column-mode = Licensing mode
    .also = licensing mode, mode, mode de licence
plan-ui-column-server = License server
    .also = license server, server, name, serveur, nom, serveur de licences
plan-ui-column-activated = Activated
    .also = activated, activé
plan-ui-column-may-upgrade = May be upgraded
    .also = may be upgraded, peut être mis à niveau
plan-ui-column-product = Product
    .also = product, produit, type
plan-ui-column-cal-version = Version
    .also = version
plan-ui-column-cals = Number
    .also = number, count, cals, nombre, quantité, quantity
plan-ui-column-installed-on = Installed on
    .also = installed on, installées sur, server, serveur
plan-ui-column-kind = Came as
    .also = came as, kind, origine
plan-ui-column-program = Bought by
    .also = bought by, program, programme, achat
plan-ui-column-assurance-until = Assurance until
    .also = assurance until, software assurance until, assurance jusqu’au, sa
plan-ui-column-price-version = Version
    .also = version
plan-ui-column-assurance = With Software Assurance
    .also = with software assurance, software assurance, avec software assurance, sa
plan-ui-column-price = Price of one
    .also = price of one, price, prix, prix unitaire
plan-ui-column-name = Name of the plan
plan-ui-column-currency = Currency
plan-ui-column-growth = Growth, %
plan-ui-column-spare-user = Reserve of people, %
plan-ui-column-spare-device = Reserve of devices, %
plan-ui-column-pack-user = Per User CALs in a pack
plan-ui-column-pack-device = Per Device CALs in a pack
plan-ui-column-pack-server = Windows Server CALs in a pack
plan-ui-column-server-cals = Windows Server CALs
plan-ui-column-on-sale = Versions on sale
plan-ui-product-per-user = Per User
plan-ui-product-per-device = Per Device
plan-ui-product-external-connector = External Connector
plan-ui-product-windows-server-user = Windows Server, User
plan-ui-product-windows-server-device = Windows Server, Device
plan-ui-product-windows-server-external-connector = Windows Server, Connector
plan-ui-joined-domain = Domain
plan-ui-joined-workgroup = Workgroup
plan-ui-joined-entra = Entra ID only
plan-ui-joined-managed-domain = Entra Domain Services
plan-ui-platform-on-premises = On premises
plan-ui-platform-azure-vm = Virtual machines in Azure
plan-ui-platform-avd-windows-server = Azure Virtual Desktop, Windows Server
plan-ui-platform-avd-multi-session = Azure Virtual Desktop, multi-session
plan-ui-platform-vdi = Virtual desktops (VDI)
plan-ui-platform-administration = Administration only
plan-ui-mode-free = The plan chooses
plan-ui-mode-per-user = Per User
plan-ui-mode-per-device = Per Device
plan-ui-client-windows = Windows
plan-ui-client-thin-client = Thin client
plan-ui-client-mac-or-mobile = Mac or mobile
plan-ui-client-browser = Browser
plan-ui-client-other = Other
plan-ui-from-devices-per-person = Devices per person
plan-ui-from-people-per-device = People per device
plan-ui-kind-bought = Bought
plan-ui-kind-built-in = Built in
plan-ui-kind-temporary = Temporary
plan-ui-program-retail = Retail
plan-ui-program-volume = Volume agreement
plan-ui-program-subscription = Subscription
plan-ui-program-service-provider = Hoster (SPLA)
plan-ui-server-cals-unknown = Not known: counted apart
plan-ui-server-cals-owned = Owned
plan-ui-server-cals-to-buy = To be bought

## Beginning, and what the plan is kept in

plan-ui-start = Start with
plan-ui-start-empty = An empty plan
plan-ui-start-empty-note = Describe your own, step by step.
plan-ui-start-file = A file
plan-ui-start-file-note = Requirements as JSON, exported here or by the command.
plan-ui-example-small-office = Small office
plan-ui-example-small-office-note = Ten people on one host in a workgroup.
plan-ui-example-shifts = Shifts
plan-ui-example-shifts-note = Shared PCs, and a move from 2019 to 2025.
plan-ui-example-two-sites = Two sites
plan-ui-example-two-sites-note = External people, Azure, and a server that must stay as it is.
plan-ui-undo = Undo
plan-ui-redo = Redo
plan-ui-open-menu = Open
plan-ui-open-file = Open a file
plan-ui-export = Export plan
plan-ui-export-json = Requirements (JSON)
plan-ui-export-csv = Purchase lines (CSV)
plan-ui-export-markdown = Plan (Markdown)
plan-ui-print = Print
plan-ui-copy-justification = Copy the text for the request
plan-ui-link = Link to this plan
plan-ui-link-note = The whole plan is in the link, behind the #, which no server is sent: { $size } of 50 KB at most.
plan-ui-link-too-long = The link would have { $size }; 50 KB is the most. Hand on the file instead.
plan-ui-kilobytes = { $n } KB
plan-ui-bytes = { $n } bytes
plan-ui-copy-link = Copy the link
plan-ui-linked = A plan from a link
plan-ui-linked-named = A plan from a link: { $name }
plan-ui-linked-holds = It holds { $groups } groups of people or devices, { $pools } pools, { $servers } license servers and { $owned } rows of CALs. What is open here now can be brought back with Undo.
plan-ui-linked-open = Open it
plan-ui-linked-discard = Leave it
plan-ui-linked-broken = The link holds no plan that can be read. It may have been cut off on the way, or be longer than 50 KB.
plan-ui-refused = { $name } could not be opened.
plan-ui-unreadable = It is not text.

## The answer on the page

plan-ui-waiting = The plan appears here as soon as there is something to plan with.
plan-ui-working = Working it out
plan-ui-outdated = This is the plan for what was entered before. { $n ->
    [one] One cell has to be corrected first.
   *[other] { $n } cells have to be corrected first.
 }
plan-ui-working-alternatives = Alternatives are being worked out.
plan-ui-failed = The plan could not be worked out. Change something to try again.
plan-ui-buy = Buy
plan-ui-what = What
plan-ui-fact = Why: { $id }
plan-ui-chosen = chosen
plan-ui-more-inputs = More of them in their step
plan-ui-as-table = Show as table
plan-ui-chart = Chart
plan-ui-chart-label = The table below the drawing says the same.
plan-ui-chart-now = Now: { $ratio }
plan-ui-chart-break-even = Break-even: { $ratio }
plan-ui-now = as it is now
plan-ui-break-even = break-even

## Scenarios

plan-ui-scenarios = Scenarios
plan-ui-scenarios-none = Keep these requirements under a name, change something, and compare the two here. Scenarios stand in the exported file and in the link.
plan-ui-keep-name = Name of the scenario
plan-ui-keep = Keep as scenario
plan-ui-keep-wrong = Correct the cells that are wrong first: only what can be planned with is kept.
plan-ui-keep-unnamed = Enter a name first, for example Everybody Per User.
plan-ui-as-it-is = As it is now
plan-ui-answer = The answer
plan-ui-work = Work on license servers
plan-ui-no-work = None
plan-ui-scenario-name = Name of the scenario { $name }
plan-ui-scenario-back = Go back to it
plan-ui-scenario-back-to = Go back to it: { $name }
plan-ui-scenario-delete = Delete
plan-ui-scenario-delete-it = Delete: { $name }
## The proof, the drawing, and which versions fit

plan-ui-proof-clean = Violates no rule
plan-ui-proof-violated = Violates rules
plan-ui-topology = Topology
plan-ui-topology-today = Today
plan-ui-topology-planned = Planned
plan-ui-topology-waiting = There is no plan for what is entered now: this is today.
plan-ui-topology-changes = Licensing mode
plan-ui-topology-cals = CALs on them
plan-ui-topology-new = To be set up
plan-ui-topology-was = Today { $release }
plan-ui-topology-label = Pools on the left, the license servers that they list in the middle, their CALs on the right. The table below says the same.
plan-ui-topology-rules = What the rules say
plan-ui-topology-clean = No error and no warning
plan-ui-topology-unused = not used
plan-ui-topology-save = Save the drawing (SVG)
plan-ui-problem = problem
plan-ui-versions = Which versions fit
plan-ui-versions-lead = A CAL has a version. It must fit the session host, and the license server must be able to hold it.
