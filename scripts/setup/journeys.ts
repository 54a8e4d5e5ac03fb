import { buildIfStale } from './build-if-stale.ts'
import { chromiumMissing, findChromium } from './chromium.ts'

/** Journeys walk through the built product in a real browser; both are in place before the first one starts. */
export default function prepareJourneys(): void {
  const chromium = findChromium()
  if (!chromium) throw new Error(chromiumMissing)
  process.env.CHROMIUM_PATH = chromium
  buildIfStale(() => console.log('Building the pages…'))
}
