import { SaxesParser } from 'saxes'

/** An element without its prefix; `text` is what stands directly in it. */
export type Element = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
  text: string
}

/** Reads XML strictly: an unclosed element, an unknown entity or a second root is an error. Own entities are not expanded. */
export function xmlTree(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const say = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root
}

/** All elements at the end of a path of names, in their order. */
export function all(element: Element | undefined, path: string): Element[] {
  return path
    .split('/')
    .reduce<Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
      element ? [element] : [],
    )
}

/** The text of the first element at the end of a path; empty where there is none. */
export function textAt(element: Element | undefined, path: string): string {
  return all(element, path)[0]?.text.trim() ?? ''
}
