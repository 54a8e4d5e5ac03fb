/** What one way of doing a thing came to. Times in milliseconds, of one client; the rate with several clients. */
export type Measured = { p50: number; p95: number; perSecond: number }
export type Work = (serial: number) => Promise<unknown>

/** The ways take turns in short rounds, so that whatever else the machine does hits all of them alike. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const roundMs = Number(process.env.BENCH_ROUND_MS ?? 700)
const longWorkMs = 200

/** @returns for each way its times and rate, and the rate in relation to that of the first way (median of the rounds). */
export async function compare<Name extends string>(
  ways: Record<Name, Work>,
  { clients, before }: { clients: number; before?: Work },
): Promise<Record<Name, Measured & { ratio: number }>> {
  const names = Object.keys(ways) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >
  const rates = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >
  let serial = 0
  let longest = 0
  for (const name of names)
    for (let warm = 0, spent = 0; warm < 10 && spent < roundMs; warm += 1) {
      const took = await once(ways[name], serial++, before)
      spent += took
      if (warm > 0) longest = Math.max(longest, took)
    }
  // Several at once would only stand in a row before long work, and the measuring take minutes.
  const together = longest > longWorkMs ? 1 : clients
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      for (const until = performance.now() + roundMs; performance.now() < until; )
        times[name].push(await once(ways[name], serial++, before))
      if (before) continue
      let done = 0
      const started = performance.now()
      const client = async () => {
        for (; performance.now() < started + roundMs; done += 1) await ways[name](serial++)
      }
      await Promise.all(Array.from({ length: together }, client))
      rates[name].push((done * 1000) / (performance.now() - started))
    }
  const first = names[0] as Name
  return Object.fromEntries(
    names.map((name) => {
      const perSecond = before ? 1000 / quantile(times[name], 0.5) : quantile(rates[name], 0.5)
      const ratio = before
        ? quantile(times[first], 0.5) / quantile(times[name], 0.5)
        : quantile(
            rates[name].map((rate, round) => rate / (rates[first][round] ?? Number.NaN)),
            0.5,
          )
      const measured = { p50: quantile(times[name], 0.5), p95: quantile(times[name], 0.95) }
      return [name, { ...measured, perSecond, ratio }]
    }),
  ) as Record<Name, Measured & { ratio: number }>
}

async function once(work: Work, serial: number, before?: Work): Promise<number> {
  await before?.(serial)
  const started = performance.now()
  await work(serial)
  return performance.now() - started
}

export function quantile(given: readonly number[], share: number): number {
  const sorted = given.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
