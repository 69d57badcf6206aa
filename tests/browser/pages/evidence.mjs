// Three pieces of one case, as they are pasted: a policy that wins over the local registry, an event, a message to a person.

export const REGISTRY = String.raw`C:\Windows\system32>hostname
RDSH01

C:\Windows\system32>reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services"

HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services
    LicensingMode    REG_DWORD    0x4

C:\Windows\system32>reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core"

HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core
    LicensingMode    REG_DWORD    0x2

C:\Windows\system32>reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers"

HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers
    SpecifiedLicenseServers    REG_MULTI_SZ    

`;

export const EVENT = `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>
<Provider Name="Microsoft-Windows-TerminalServices-RemoteConnectionManager" Guid="{C76BAA63-AE81-421C-B425-340B4B24157F}" />
<EventID>1130</EventID><Version>0</Version><Level>2</Level><Channel>System</Channel><TimeCreated SystemTime="2026-11-18T07:14:02.0000000Z" />
<Computer>RDSH01.contoso.local</Computer></System><EventData /></Event>
`;

export const MESSAGE =
  'The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license. Please contact the server administrator.\n';

/** A text of many lines in which nothing can be recognised. */
export function noise(lines) {
  return Array.from({ length: lines }, (_, index) => `${index + 1} something else entirely`).join('\n');
}
