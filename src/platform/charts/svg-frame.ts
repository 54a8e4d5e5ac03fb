/** What a drawing is called and what it says, for those who do not see it. */
export type Wording = { title: string; description: string }

type Frame = Wording & {
  /** Size of the drawing in its own units, about pixels on a phone. */
  width: number
  height: number
  /** A drawing with links is a group, because what an image holds cannot be reached by keyboard. */
  role: 'img' | 'group'
  /** The widest it may be on a page, in CSS pixels; text would grow with it. */
  maxWidth: number
  /** The narrowest, where it must not shrink with the page but be scrolled. */
  minWidth?: number
  content: string
}

/** Text made safe inside an element or a quoted attribute of SVG; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  )
}

/** A whole SVG as wide as the page lets it be, with title and description. */
export function svgFrame({ title, description, width, height, ...frame }: Frame): string {
  const min = frame.minWidth ? `min-width:${frame.minWidth}px;` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="100%" role="${frame.role}" aria-label="${escapeXml(title)}" font-family="inherit" fill="currentColor" style="height:auto;${min}max-width:${frame.maxWidth}px"><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>${frame.content}</svg>`
}

/** Said in place of an empty picture. */
export function emptySentence(sentence: string): string {
  return `<p class="text-base-content/70">${escapeXml(sentence)}</p>`
}

/** A length of a drawing, without a tail of digits. */
export function round(length: number): number {
  return Math.round(length * 10) / 10
}
