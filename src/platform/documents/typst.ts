import { join } from 'node:path'
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler'

/** Templates and fonts are found from here: bundled code has no stable place of its own. */
const TEMPLATES = 'src/platform/documents'
const FONTS = ['tinos', 'playfair-display'].map((name) => `node_modules/@expo-google-fonts/${name}`)

/** Results not asked for during this many documents leave the compiler's memory. */
const KEEP_RESULTS = 10

let compiler: NodeCompiler | undefined

export type Typeset = {
  pdf: Buffer
  pages: number
  /** What the typesetter complained about; empty when all is well. */
  warnings: readonly string[]
  /** False when a letter is in no font we have: then the file is plain PDF, not PDF/A-2b. */
  archivable: boolean
}

/** A picture (JPEG, PNG, WebP, SVG) a template reads by its path, e.g. '/pictures/0'. */
export type Picture = { path: string; bytes: Uint8Array }

/**
 * Fills a template ('card.typ') with data it reads as JSON, and typesets it as PDF/A-2b. Runs on
 * the caller's thread: some 60 ms for a report of five pages. Throws with the typesetter's words when the
 * template itself is wrong.
 */
export function typeset(
  template: string,
  data: unknown,
  pictures: readonly Picture[] = [],
): Typeset {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: FONTS }],
  })
  for (const { path, bytes } of pictures) compiler.mapShadow(shadow(path), Buffer.from(bytes))
  try {
    const result = compiler.compile({
      mainFilePath: `${TEMPLATES}/${template}`,
      inputs: { data: JSON.stringify(data) },
    })
    const document = result.result
    if (!document)
      throw new Error(`${template}: ${diagnostics(result.takeDiagnostics()).join('; ')}`)
    const warnings = diagnostics(result.takeWarnings())
    return { ...exported(compiler, document), pages: document.numOfPages, warnings }
  } finally {
    for (const { path } of pictures) compiler.unmapShadow(shadow(path))
    compiler.evictCache(KEEP_RESULTS)
  }
}

/** PDF/A forbids a letter without a shape; a report must come out all the same. */
function exported(from: NodeCompiler, document: NodeTypstDocument) {
  try {
    return { pdf: from.pdf(document, { pdfStandard: 'a-2b' }), archivable: true }
  } catch {
    return { pdf: from.pdf(document), archivable: false }
  }
}

/** Pictures live only in the compiler's memory, under the folder it takes for its root. */
function shadow(path: string): string {
  return join(process.cwd(), path)
}

function diagnostics(error: NodeError | null): string[] {
  const messages: unknown[] = error?.shortDiagnostics ?? []
  return messages.map((entry) =>
    typeof entry === 'object' && entry !== null && 'message' in entry ? String(entry.message) : '?',
  )
}
