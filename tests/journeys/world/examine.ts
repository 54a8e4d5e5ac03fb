import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Pages of the same kind are measured by axe once a file, because it takes a second. */
const measured = new Set<string>()

/**
 * What holds for every page at any moment: it has a title, speaks Vietnamese, is not wider than the screen, and axe has no
 * serious finding, neither in light nor in dark.
 */
export async function examine(page: Page, scripts: boolean): Promise<void> {
  const path = new URL(page.url()).pathname
  const { title, width, wide, text, refused } = await page.evaluate(() => ({
    title: document.title,
    width: innerWidth,
    wide: document.documentElement.scrollWidth,
    text: document.body.innerText,
    refused: document.querySelector('[role=alert]') !== null,
  }))
  expect(title, `title of ${path}`).toMatch(/\S/)
  expect(wide, `width of ${path} (${title})`).toBeLessThanOrEqual(width)
  expect(englishIn(text), `English on ${path}`).toEqual([])
  if (!scripts) return
  const place = path.replace(/\d+/g, 'n').replace(/figures\/.+/, 'figures/x')
  const kind = [place, width, refused, page.url().includes('edit=')].join(' ')
  if (measured.has(kind)) return
  measured.add(kind)
  for (const colorScheme of ['light', 'dark'] as const) {
    await putOn(page, colorScheme)
    expect(await findingsOn(page), `${path} in ${colorScheme}`).toEqual([])
  }
  await putOn(page, 'light')
}

/** Colours fade from one scheme to the other; what is measured halfway is neither. */
async function putOn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
  })
}

async function findingsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Words that tell of a text nobody translated. Names of files, of programs and of formats are not among them. */
const tellTale =
  /\b(the|and|this|error|invalid|required|submit|cancel|loading|undefined|null|NaN|not found|unexpected|click|search|save|delete|Object|your)\b/gi

function englishIn(text: string): string[] {
  return [...text.matchAll(tellTale)].map(([word]) => word)
}
