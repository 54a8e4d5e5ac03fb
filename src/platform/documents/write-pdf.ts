import {
  annexLabel,
  annexReference,
  dateline,
  NATIONAL_MOTTO,
  NATIONAL_NAME,
  recipientLines,
  withLastWordsBound,
} from './document-words.ts'
import type { StateDocument } from './state-document.ts'
import { type Typeset, typeset } from './typst.ts'

/** The document as PDF/A-2b, ready to print, sign and keep. */
export async function writePdf(document: StateDocument): Promise<Buffer> {
  return typesetDocument(document).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetDocument(document: StateDocument): Typeset {
  const annexes = document.annexes ?? []
  return typeset('state-document.typ', {
    ...document,
    title: [document.kind, document.subject].filter(Boolean).join(' '),
    author: document.issuingBodyName ?? document.issuingBody,
    upperBody: withLastWordsBound(document.upperBody),
    issuingBody: withLastWordsBound(document.issuingBody),
    subject: withLastWordsBound(document.subject),
    kind: document.kind ?? null,
    recipientLine: document.recipientLine ?? null,
    watermark: document.watermark ?? null,
    nationalName: NATIONAL_NAME,
    motto: NATIONAL_MOTTO,
    dateline: dateline(document),
    recipients: recipientLines(document.recipients),
    annexReference: annexReference(document),
    annexes: annexes.map((annex, index) => ({
      ...annex,
      label: annexLabel(index, annexes.length),
    })),
  })
}
