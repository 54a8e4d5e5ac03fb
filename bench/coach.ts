import {
  type Lot,
  lots,
  precision,
  recall,
  scoreOf,
} from '../src/modules/movements/coach/labelled/score.ts'

// node bench/coach.ts [tell]     precision and recall of the coach, by kind; `tell`: what it got wrong, too.
const share = (value: number) => value.toFixed(2).padStart(6)
for (const lot of Object.keys(lots) as Lot[]) {
  const texts = lots[lot].reduce((sum, part) => sum + part.length, 0)
  console.log(
    `\n${lot}: ${texts} texts\n${'kind'.padEnd(14)}precision  recall  right  wrong  missed`,
  )
  const wrong: string[] = []
  for (const [kind, score] of Object.entries(scoreOf(lot, (what) => wrong.push(what))))
    console.log(
      `${kind.padEnd(14)}${share(precision(score))}   ${share(recall(score))}   ${[score.right, score.wrong, score.missed].map((count) => String(count).padStart(5)).join('  ')}`,
    )
  if (process.argv[2] === 'tell') console.log(wrong.join('\n'))
}
