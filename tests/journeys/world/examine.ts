import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/**
 * What holds for every page at any moment: it has a title, speaks Vietnamese, is not wider than the screen, and axe has no
 * serious finding, neither in light nor in dark. Dark has the same markup, so there only colours are measured.
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
  if (!isFirst(kind)) return
  expect(await findingsOn(page), `${path} in light`).toEqual([])
  await putOn(page, 'dark')
  expect(await findingsOn(page, ['color-contrast']), `${path} in dark`).toEqual([])
  await putOn(page, 'light')
}

/** Pages of the same kind are measured by axe once a run, because it takes a second; whoever makes the mark measures. */
function isFirst(kind: string): boolean {
  const marks = join(inject('folder'), 'measured')
  mkdirSync(marks, { recursive: true })
  try {
    mkdirSync(join(marks, encodeURIComponent(kind)))
    return true
  } catch {
    return false
  }
}

/** Colours fade from one scheme to the other; what is measured halfway is neither. */
async function putOn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
  })
}

async function findingsOn(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
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
