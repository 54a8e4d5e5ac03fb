import { type Figure, unitsOfCount } from '#platform/figures/figure.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { allFigures } from '../figure/all-figures.ts'

/** What officers call a figure, no two alike: its label; with the unit of count where turns and money share a label. */
const words = new Map<string, string>()
for (const figure of allFigures.values()) {
  const alike = [...allFigures.values()].filter(({ label }) => label === figure.label)
  const counted = alike.filter(({ unit }) => unit === figure.unit)
  const further =
    alike.length === 1 ? '' : counted.length === 1 ? unitsOfCount[figure.unit] : figure.name
  words.set(figure.name, further ? `${figure.label} (${further})` : figure.label)
}

export function figureWord(name: string): string | undefined {
  return words.get(name)
}

/** The figure of a word or of a name in the code, in any case and with or without accents. */
export function figureOfWord(typed: string): Figure | undefined {
  const key = searchKey(typed).trim()
  return [...allFigures.values()].find(
    ({ name }) => searchKey(words.get(name) ?? '') === key || name === key,
  )
}
