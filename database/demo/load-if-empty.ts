import { dayOf } from '../../src/platform/clock.ts'
import { connection } from '../../src/platform/database/connect.ts'
import { refreshStatistics } from '../../src/platform/database/keep-statistics.ts'
import { recountFigures } from '../../src/platform/figures/recount-figures.ts'

/** Whether there is neither a unit nor an account yet. */
export async function isEmptyPlace(): Promise<boolean> {
  const { db } = await connection()
  const [unit, account] = await Promise.all([
    db.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst(),
    db.selectFrom('identity.account').select('id').limit(1).executeTakeFirst(),
  ])
  return !unit && !account
}

/**
 * Loads the five unions where nothing is yet. Returns whether it did.
 *
 * @param tell is called with the share that is done, 0 to 1.
 */
export async function loadDemoIfEmpty(tell: (share: number) => void): Promise<boolean> {
  if (!(await isEmptyPlace())) return false
  const opened = await connection()
  const { db } = opened
  // Only now, because the facts of five unions take a moment to make.
  const { loadDemo } = await import('./load.ts')
  const topId = await loadDemo({ db, actor: null, today: dayOf(new Date()) }, tell)
  await recountFigures({ db }, topId)
  await refreshStatistics(opened)
  return true
}
