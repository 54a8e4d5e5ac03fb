/**
 * Two names, as their search keys, that may be one: a slip or two of the hand, words in another order, or a middle name left
 * out.
 */
export function isNearName(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) >= 6 && withinTwoSlips(a, b)) return true
  if (sameEnds(a, b) && a.split(' ').length !== b.split(' ').length) return true
  return a.length === b.length && inOneOrder(a) === inOneOrder(b)
}

function inOneOrder(name: string): string {
  return name.split(' ').sort().join(' ')
}

/** The same first word and the same last one. */
function sameEnds(a: string, b: string): boolean {
  const first = a.slice(0, `${a} `.indexOf(' '))
  const last = a.slice(a.lastIndexOf(' ') + 1)
  return `${b} `.startsWith(`${first} `) && ` ${b}`.endsWith(` ${last}`)
}

/**
 * What a birth day has in common with those that may be the same one mistyped: two of year, month and day, or day and month
 * exchanged. Two days that differ are near if and only if they share a key.
 */
export function nearDayKeys(birthDay: string): string[] {
  const [year, month, day] = birthDay.split('-')
  const exchanged = [month, day].sort().join('-')
  return [`${year}-${month}-*`, `${year}-*-${day}`, `*-${month}-${day}`, `${year}:${exchanged}`]
}

/** Up to two letters typed differently, too many, or missing. Only places up to two apart can belong together. */
function withinTwoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  // Places 0 to 4 of a line stand for the letters i - 2 to i + 2 of the other name; 3 is too much already.
  let above = [3, 3, 0, 1, 2]
  for (let i = 1; i <= a.length; i += 1) {
    const line = [3, 3, 3, 3, 3]
    let least = 3
    for (let place = 0; place < 5; place += 1) {
      const j = i + place - 2
      if (j < 0 || j > b.length) continue
      const changed = at(above, place) + (j > 0 && a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min(changed, at(above, place + 1) + 1, at(line, place - 1) + 1, 3)
      line[place] = cost
      least = Math.min(least, cost)
    }
    if (least > 2) return false
    above = line
  }
  return at(above, b.length - a.length + 2) <= 2
}

function at(line: readonly number[], place: number): number {
  return line[place] ?? 3
}
