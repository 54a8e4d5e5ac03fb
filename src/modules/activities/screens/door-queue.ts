/** What a phone read at the door, and when by its own clock. Runs in the browser. */
export type Coming = { code: string; at: string }
type Kept = Pick<Storage, 'getItem' | 'setItem'>

/** What waits in this browser to be sent for an event; what cannot be read is nothing. */
export function waitingAt(storage: Kept, key: string): Coming[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? (kept as Coming[]) : []
  } catch {
    return []
  }
}

/** Keeps a coming until it has been sent, also if the page is closed meanwhile. */
export function keepComing(storage: Kept, key: string, coming: Coming): void {
  storage.setItem(key, JSON.stringify([...waitingAt(storage, key), coming]))
}

const atOnce = 100

/**
 * Sends what waits, oldest first, and forgets it only once the server has answered: a part whose answer was lost is sent again, which
 * counts nobody twice. Comings that are kept while it is under way stay for the next time.
 *
 * @throws what `send` throws; everything not answered is still kept.
 */
export async function sendWaiting<Answer>(
  storage: Kept,
  key: string,
  send: (comings: readonly Coming[]) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (;;) {
    const part = waitingAt(storage, key).slice(0, atOnce)
    if (part.length === 0) return answers
    answers.push(...(await send(part)))
    storage.setItem(key, JSON.stringify(waitingAt(storage, key).slice(part.length)))
  }
}
