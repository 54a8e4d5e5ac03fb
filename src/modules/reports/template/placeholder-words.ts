import { searchKey } from '#platform/vietnamese/search-key.ts'
import { figureOfWord, figureWord } from './figure-words.ts'

/** What stands in a sentence besides figures, as the database keeps it and as an officer writes it. */
const others = { to: 'ngày cuối kỳ', compared: 'kỳ so sánh' }
const forms = { change: 'tăng giảm', share: 'tỷ lệ' }

const placeholder = /\{([^{}]*)\}/g

/** `{members.women:share}` becomes `{Đoàn viên nữ: tỷ lệ}`. */
export function toWords(sentence: string): string {
  return sentence.replace(placeholder, (whole, inside: string) => {
    const [name = '', form] = inside.split(':')
    const word = figureWord(name) ?? others[name as keyof typeof others]
    if (!word) return whole
    return `{${word}${form ? `: ${forms[form as keyof typeof forms] ?? form}` : ''}}`
  })
}

export type ReadSentence =
  | { ok: true; sentence: string; figures: string[] }
  | { ok: false; message: string }

/** The other way: `{Đoàn viên nữ: tỷ lệ}` becomes `{members.women:share}`, in any case and with or without accents. */
export function fromWords(typed: string): ReadSentence {
  const figures: string[] = []
  const unknown: string[] = []
  const sentence = typed.replace(placeholder, (whole, inside: string) => {
    const read = readName(inside)
    if (!read) {
      unknown.push(inside.trim())
      return whole
    }
    if (read.includes('.')) figures.push(read.split(':')[0] ?? read)
    return `{${read}}`
  })
  if (unknown.length > 0)
    return {
      ok: false,
      message: `Không có chỉ tiêu tên “${unknown.join('”, “')}”. Hãy chép đúng tên ở danh sách chỉ tiêu.`,
    }
  const outside = sentence.replace(placeholder, '')
  if (/[{}]/.test(outside)) return { ok: false, message: 'Ngoặc nhọn { } chưa đủ đôi.' }
  if (/[[\]]/.test(outside.replace(/\[[^[\]]*\]/g, '')))
    return { ok: false, message: 'Ngoặc vuông [ ] chưa đủ đôi hoặc lồng nhau.' }
  return { ok: true, sentence, figures }
}

function readName(inside: string): string | null {
  const key = searchKey(inside).trim()
  for (const [name, word] of Object.entries(others)) if (key === searchKey(word)) return name
  for (const [form, word] of Object.entries(forms)) {
    const [, of] = new RegExp(`^(.*\\S)\\s*:\\s*(?:${searchKey(word)}|${form})$`).exec(key) ?? []
    const figure = of && figureOfWord(of)
    if (figure) return `${figure.name}:${form}`
  }
  return figureOfWord(key)?.name ?? null
}
