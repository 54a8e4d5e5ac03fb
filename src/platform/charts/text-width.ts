/** Widths of letters in ems, grouped: narrow, ordinary, wide. Measured on Be Vietnam Pro. */
const NARROW = /[ijlIft.,:;'’!|()[\]\s-]/u
const WIDE = /[mwMWĐOQGC@%—…]/u
const CAPITAL = /\p{Lu}/u

/** About how wide a text will be, in the unit of `size`; the server has no screen to measure on. */
export function textWidth(text: string, size: number): number {
  // A letter with marks is as wide as the letter without them.
  const bare = text.normalize('NFD').replace(/\p{Mn}/gu, '')
  let ems = 0
  for (const letter of bare) {
    if (NARROW.test(letter)) ems += 0.33
    else if (WIDE.test(letter)) ems += 0.86
    else if (CAPITAL.test(letter)) ems += 0.68
    else ems += 0.57
  }
  return ems * size
}

/** The text, or as many of its words or letters as fit, with '…' at the end. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The text broken at spaces into at most `count` lines; the last one is shortened. */
export function wrapped(text: string, width: number, size: number, count: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (!line || lines.length === count - 1 || textWidth(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((each) => shortened(each, width, size))
}
