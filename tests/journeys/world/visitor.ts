import type { BrowserContext, Download, Locator, Page, Response } from 'playwright-core'
import { examine } from './examine.ts'
import { watch } from './watch.ts'

/** A person before a browser: opens addresses, presses what is written, types beside labels, and looks. */
export class Visitor {
  /** What went wrong unasked; the journey fails at its end when there is anything. */
  readonly troubles: string[]
  readonly page: Page
  readonly scripts: boolean

  constructor(
    context: BrowserContext,
    page: Page,
    { address, scripts }: { address: string; scripts: boolean },
  ) {
    this.page = page
    this.scripts = scripts
    this.troubles = watch(context, address)
  }

  /** Opens an address and examines the page. @returns the answer's status */
  async open(path: string): Promise<number> {
    const response = await this.page.goto(path)
    await this.look()
    return (response as Response).status()
  }

  /** Asks for an address without looking at the answer. @returns its status */
  async ask(path: string): Promise<number> {
    return (await this.page.request.get(path)).status()
  }

  /** Fills in the sign-in form. */
  async signIn(login: string, password: string): Promise<void> {
    await this.page.goto('/sign-in')
    await this.type('Tên đăng nhập, số điện thoại hoặc e-mail', login)
    await this.type('Mật khẩu', password)
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    await this.look()
  }

  /** Presses a button, and examines what comes. `until` is the address that it leads to, where it leads away. */
  async press(name: string | RegExp, until?: RegExp): Promise<void> {
    await this.follow(this.page.getByRole('button', { name, exact: true }).first(), until)
  }

  /** Follows a link by its words; on a phone it may lie behind the menu's button. */
  async go(name: string | RegExp, until: RegExp): Promise<void> {
    const link = this.page.getByRole('link', { name, exact: true }).filter({ visible: true })
    const more = this.page.locator('nav summary', { hasText: 'Thêm' })
    if (!(await link.count()) && (await more.isVisible())) await more.click()
    await this.follow(link.first(), until)
  }

  /** Sends a form that asks, such as a filter: `until` is what the address then holds. */
  async submit(name: string, until: RegExp): Promise<void> {
    await this.press(name, until)
  }

  /** Presses a button or follows a link, and examines what comes. */
  async follow(what: Locator, until?: RegExp): Promise<void> {
    const answered = until
      ? this.page.waitForURL(until)
      : this.page.waitForResponse((response) => response.request().method() === 'POST')
    try {
      await Promise.all([answered, what.click()])
      // The address changes, or the answer comes, a moment before the page shows it.
      await this.page.locator('main[aria-busy=true]').waitFor({ state: 'detached' })
    } catch (cause) {
      throw new Error(`${what} led nowhere; the page says: ${await this.text()}`, { cause })
    }
    await this.look()
  }

  /** Types into the field of a label. */
  async type(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
  }

  /** Chooses from the list of a label. */
  async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option })
  }

  /** The control of a label; the remark "(không bắt buộc)" need not be said. */
  field(label: string): Locator {
    const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const name = new RegExp(`^\\s*${words}( \\(không bắt buộc\\))?\\s*$`)
    // A list inside its label would be looked for with its choices in the label's text; its role knows the name alone.
    return this.page
      .getByLabel(name)
      .or(this.page.getByRole('combobox', { name }))
      .filter({ visible: true })
      .first()
  }

  /** Waits until the words are on the page. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText()
  }

  /** Text of the main part, blanks made single. */
  async text(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
  }

  /** Follows a link that gives a file. */
  async download(name: string): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name, exact: true }).first().click(),
    ])
    return download
  }

  /** With GUIDE=1: a picture of the screen for the officer's guide. */
  async picture(name: string): Promise<void> {
    if (process.env.GUIDE !== '1') return
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 }
    const isPhone = width < 500
    // The red panel beside the door is a gradient: pretty, but heavy in a picture. So is the end of a long page.
    const beside = this.page.locator('.entry-panel + main')
    const left = !isPhone && (await beside.count()) ? ((await beside.boundingBox())?.x ?? 0) : 0
    await this.page.screenshot({
      path: `docs/images/${name}${isPhone ? '-dien-thoai' : ''}.png`,
      // What unfolds or is ticked stands as it will.
      animations: 'disabled',
      clip: { x: left, y: 0, width: width - left, height: isPhone ? height : 690 },
    })
  }

  /** Waits until the page has come to rest and examines it. */
  async look(): Promise<void> {
    await this.page.waitForLoadState('load')
    await examine(this.page, this.scripts)
  }
}
