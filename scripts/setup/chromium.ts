import { installDebianPackage } from './debian-package.ts'
import { mayRun, onPath } from './on-path.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of the journeys: CHROMIUM_PATH, or one the machine has, or Debian's where we may install it. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  return installed() ?? (installDebianPackage('chromium') ? installed() : undefined)
}

function installed(): string | undefined {
  return names.map(onPath).find((path) => path !== undefined) ?? elsewhere.find(mayRun)
}

export const chromiumMissing =
  'There is no Chromium or Chrome on this machine. Install one (on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to it.'
