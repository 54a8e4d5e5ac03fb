import { password, userName } from './chair.ts'

/** A command that was sent: acknowledged, or on its way when the server died. */
export type Sent = { name: string; key: string; acknowledged: boolean }

/** Signs in through the page's own form. Returns the cookies. */
export async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ intent: 'sign-in', login: userName, password }),
  })
  if (response.status !== 302)
    throw new Error(`signing in answered ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Opens groups one after another until the server is gone. */
export async function writeUntilDeath(
  address: string,
  cookie: string,
  label: string,
  sent: Sent[],
): Promise<void> {
  for (let count = 1; ; count += 1) {
    const one: Sent = {
      name: `Tổ ${label}-${count}`,
      key: `${label}-${count}`,
      acknowledged: false,
    }
    sent.push(one)
    try {
      await send(address, cookie, one)
    } catch {
      return
    }
  }
}

/** Sends a command, or sends it again; the key lets the server do it once. */
export async function send(address: string, cookie: string, one: Sent): Promise<void> {
  await call(address, cookie, {
    name: 'organization.open-subunit',
    input: { unitId: 1, kind: 'group', name: one.name, openedOn: '2020-01-01' },
    key: one.key,
  })
  one.acknowledged = true
}

/** Asks through the door for programs. Throws where the answer is anything but done, or none comes. */
export async function call<Answer>(
  address: string,
  cookie: string,
  { name, input, key }: { name: string; input: object; key?: string | undefined },
): Promise<Answer> {
  const response = await fetch(`${address}/api/v1/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie,
      ...(key && { 'idempotency-key': encodeURIComponent(key) }),
    },
    body: JSON.stringify(input),
  })
  if (response.status !== 200)
    throw new Error(`${name} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Answer
}
