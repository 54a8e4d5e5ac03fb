import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { Refused } from '#platform/errors.ts'
import { forgottenAfterHours, type GuessedAt, secondsToWait } from './guess-limits.ts'

/** `account:<id>`, `address:<ip>` or `setup:<ip>`: whom or where somebody tries to guess. */
export type Subject = `${GuessedAt}:${string}`

/**
 * Counts a try before it is checked, so that a hundred tries at once are a hundred tries. A success must be told with
 * `forgetGuesses`. In a transaction of its own: the count must stay when the try fails.
 *
 * @throws Refused while the subject is blocked.
 */
export async function countGuess(db: Database, subject: Subject): Promise<void> {
  const blocked = await db.transaction().execute(async (db) => {
    await db
      .insertInto('identity.guess')
      .values({ subject, failures: 0, lastFailedAt: sql`now()` })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const known = await db
      .selectFrom('identity.guess')
      .where('subject', '=', subject)
      .select([
        'failures',
        sql<number>`extract(epoch from blocked_until - now())::float8`.as('seconds'),
        sql<boolean>`last_failed_at < now() - make_interval(hours => ${forgottenAfterHours})`.as(
          'old',
        ),
      ])
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (known.seconds > 0) return known.seconds
    const failures = known.old ? 1 : known.failures + 1
    const wait = secondsToWait(subject.split(':')[0] as GuessedAt, failures)
    await db
      .updateTable('identity.guess')
      .where('subject', '=', subject)
      .set({
        failures,
        lastFailedAt: sql`now()`,
        blockedUntil: wait ? sql`now() + make_interval(secs => ${wait})` : null,
      })
      .execute()
    return 0
  })
  if (blocked > 0) throw new Refused(blockedSentence(subject, blocked))
}

/** After a success: an account starts from nothing again, an address gets back the one try that was counted. */
export async function forgetGuesses(
  db: Database,
  account: Subject,
  address?: Subject,
): Promise<void> {
  await db.deleteFrom('identity.guess').where('subject', '=', account).execute()
  if (!address) return
  await db
    .updateTable('identity.guess')
    .where('subject', '=', address)
    .set({ failures: sql`greatest(failures - 1, 0)`, blockedUntil: null })
    .execute()
}

function blockedSentence(subject: Subject, seconds: number): string {
  const wait = seconds > 90 ? `${Math.ceil(seconds / 60)} phút` : `${Math.ceil(seconds)} giây`
  const help = subject.startsWith('setup:') ? '' : ', hoặc nhờ cán bộ công đoàn phụ trách mở khóa'
  return `Đã nhập sai nhiều lần nên phải chờ. Hãy thử lại sau ${wait}${help}.`
}
