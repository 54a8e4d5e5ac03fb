import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepComing, sendWaiting, waitingAt } from './door-queue.ts'

function givenStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('whatever connection there is, everybody read at the door arrives, and what was answered is not kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 350 }),
      fc.array(fc.constantFrom('arrives', 'is lost', 'arrives, its answer is lost'), {
        maxLength: 8,
      }),
      async (codes, fates) => {
        const storage = givenStorage()
        const arrived = new Set<string>()
        for (const code of codes)
          keepComing(storage, 'door', { code, at: '2026-01-15T08:00:00.000Z' })
        const left = [...fates]
        const send = async (part: readonly { code: string }[]) => {
          const fate = left.shift() ?? 'arrives'
          if (fate === 'is lost') throw new Error('no connection')
          for (const { code } of part) arrived.add(code)
          if (fate !== 'arrives') throw new Error('no answer')
          return part
        }
        for (let round = 0; waitingAt(storage, 'door').length > 0 && round <= 8; round += 1)
          await sendWaiting(storage, 'door', send).catch(() => [])

        expect(waitingAt(storage, 'door')).toEqual([])
        expect([...arrived].sort()).toEqual([...new Set(codes)].sort())
      },
    ),
    { numRuns: 50 },
  )
})

test('who is read while the phone is sending waits for the next time', async () => {
  const storage = givenStorage()
  keepComing(storage, 'door', { code: 'first', at: '2026-01-15T08:00:00.000Z' })
  const sent: string[] = []
  await sendWaiting(storage, 'door', async (part) => {
    if (sent.length === 0)
      keepComing(storage, 'door', { code: 'second', at: '2026-01-15T08:00:01.000Z' })
    sent.push(...part.map(({ code }) => code))
    return part
  })

  expect(sent).toEqual(['first', 'second'])
})

test('a storage that somebody spoiled is an empty one', () => {
  const storage = givenStorage()
  storage.setItem('door', '{"half')

  expect(waitingAt(storage, 'door')).toEqual([])
})
