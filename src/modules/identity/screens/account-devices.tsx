import { Badge } from '#ui/badge.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Device = {
  sessionId: number
  device: string
  ipAddress: string | null
  lastUsed: string
  here: boolean
}

/** Where one is signed in, the latest first. */
export function AccountDevices({ sessions }: { sessions: readonly Device[] }) {
  return (
    <Section
      title="Thiết bị đang đăng nhập"
      actions={
        sessions.length > 1 && (
          <ActionButton intent="end-others" label="Đăng xuất mọi thiết bị khác" />
        )
      }
    >
      <ul className="divide-base-300 divide-y">
        {sessions.map(({ sessionId, device, ipAddress, lastUsed, here }) => (
          <li key={sessionId} className="flex flex-wrap items-center justify-between gap-2 py-3">
            <div>
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {device} {here && <Badge tone="success">Thiết bị này</Badge>}
              </p>
              <p className="text-base-content/75 text-sm">
                Dùng lần cuối {lastUsed}
                {ipAddress && ` · địa chỉ ${ipAddress}`}
              </p>
            </div>
            {!here && (
              <ActionButton intent="end-session" fields={{ sessionId }} label="Đăng xuất" />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
