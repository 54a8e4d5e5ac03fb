import type { Connection } from './connect.ts'

const afterStartMs = 20_000
const everyMs = 24 * 60 * 60 * 1000

/** Lets the planner know how many rows there are. Worth a moment after a great many rows came in at once. */
export async function refreshStatistics({ pool }: Connection): Promise<void> {
  await pool.query('analyze')
}

/** The embedded database has nobody who refreshes its statistics: done here, once after the start and then daily. */
export function keepStatistics(connection: Connection): () => void {
  if (!('pglite' in connection.engine)) return () => {}
  const refresh = () =>
    refreshStatistics(connection).catch((error) =>
      console.error('Chưa cập nhật được thống kê:', error),
    )
  const first = setTimeout(refresh, afterStartMs).unref()
  const daily = setInterval(refresh, everyMs).unref()
  return () => {
    clearTimeout(first)
    clearInterval(daily)
  }
}
