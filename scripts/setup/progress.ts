/** Shows a share that is done, on one line of a terminal; elsewhere a line for each tenth. */
export function progressLine(what: string): (share: number) => void {
  let shown = -1
  return (share) => {
    const percent = Math.floor(share * 100)
    const step = process.stdout.isTTY ? 1 : 10
    if (percent < shown + step && percent < 100) return
    if (percent === shown) return
    shown = percent
    if (process.stdout.isTTY)
      process.stdout.write(`\r${what} ${percent}%${percent === 100 ? '\n' : ''}`)
    else console.log(`${what} ${percent}%`)
  }
}
