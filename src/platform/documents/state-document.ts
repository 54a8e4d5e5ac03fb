/**
 * An administrative document in the State layout, independent of the file it ends in. The layout
 * follows Annex I of Decree 30/2020/NĐ-CP and the union's own rule, Decision 933/QĐ-TLĐ of 2024.
 * All text is plain and ready to print: amounts and days are already written the Vietnamese way.
 */
export type StateDocument = {
  /** The body one level up, in capitals: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH'. */
  upperBody: string
  /** The body that issues the document, in capitals; printed bold with a rule beneath. */
  issuingBody: string
  /** The issuing body as written inside a sentence; used where an annex names its document. */
  issuingBodyName?: string
  /** Number and symbol as printed: 'Số: 03/BC-CĐVC'. */
  number: string
  /** Place of issue without the comma: 'Nam Định'. */
  place: string
  /** Day of issue, YYYY-MM-DD. */
  day: string
  /** Name of the kind in capitals ('BÁO CÁO'). Absent for an official letter (công văn). */
  kind?: string
  /** What the document is about; an official letter prints it beneath the number after "V/v". */
  subject: string
  /** The line beneath the subject: 'Kính gửi: Liên đoàn Lao động tỉnh'. */
  recipientLine?: string
  blocks: readonly Block[]
  signing: Signing
  /** The list under "Nơi nhận", without dashes and closing marks. */
  recipients: readonly string[]
  annexes?: readonly Annex[]
  /** A word laid pale across every page, as 'DỰ THẢO', until the document is signed. */
  watermark?: string
}

export type Signing = {
  /** On whose behalf: ['TM. BAN CHẤP HÀNH'] or ['TM. BAN CHẤP HÀNH', 'KT. CHỦ TỊCH']. */
  modeLines: readonly string[]
  /** Position of the one who signs, in capitals. */
  position: string
  name: string
}

export type Annex = { title: string; landscape: boolean; blocks: readonly Block[] }

export type Block = Heading | Paragraph | BulletList | Table | Note

/** Numbering ('I.', '1.', 'a)', 'Điều 1.') is part of the text. */
export type Heading = { kind: 'heading'; level: 1 | 2 | 3; text: string; centred?: boolean }

export type Paragraph = {
  kind: 'paragraph'
  text: string
  /** Bold words that open the paragraph: 'Điều 1.'. */
  lead?: string
  /** Legal grounds ("Căn cứ …") are set in italics. */
  italic?: boolean
}

export type BulletList = { kind: 'list'; items: readonly string[] }

export type Table = {
  kind: 'table'
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** One cell a column; printed bold beneath the last row. */
  totalRow?: readonly string[]
}

export type TableColumn = {
  title: string
  /** Share of the table's width, relative to the other columns. */
  width: number
  /** Numbers are set to the right so that their digits stand under each other. */
  align?: 'left' | 'center' | 'right'
}

/** One cell a column, or a heading that spans the table and opens a group of rows. */
export type TableRow = readonly string[] | { group: string }

/** Small italics: where figures come from, how they were counted. */
export type Note = { kind: 'note'; text: string }
