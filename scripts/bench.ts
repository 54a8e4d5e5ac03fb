import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { pgliteEngine, postgresEngine } from '../bench/engines.ts'
import { type EngineResult, measureEngine } from '../bench/measure-engine.ts'
import { report } from '../bench/report.ts'
import { buildIfStale } from './setup/build-if-stale.ts'

// npm run bench [-- pglite|postgres]     measures both databases, or one; takes about ten minutes.
process.env.NODE_ENV ??= 'production'
const say = (sentence: string) => console.error(sentence)
const wanted = process.argv[2]
const loadBefore = loadavg()[0] ?? 0
buildIfStale(() => say('Đang dựng các trang…'))
const results: EngineResult[] = []
for (const open of [pgliteEngine, postgresEngine]) {
  if (wanted && !open.name.startsWith(wanted)) continue
  const engine = await open()
  try {
    results.push(await measureEngine(engine, say))
  } finally {
    await engine.remove()
  }
}
const measured = report(results, loadBefore)
console.log(measured)
// What a person wrote about the numbers stays below them.
const file = 'bench/results.md'
const notes = '\n## Thời gian đi đâu\n'
const written = wanted ? undefined : readNotes()
if (written !== undefined) writeFileSync(file, measured + notes + written)
process.exit(0)

function readNotes(): string {
  try {
    return readFileSync(file, 'utf8').split(notes)[1] ?? ''
  } catch {
    return ''
  }
}
