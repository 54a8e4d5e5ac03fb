import { searchKey } from '#platform/vietnamese/search-key.ts'
import { digitWords, formulas } from './vocabulary.ts'
import { wordsOf } from './words-of.ts'

/** What a registration leaves open: how much, by when, shown by what; or anything that could be checked at all. */
export const lackKinds = ['amount', 'day', 'proof', 'substance'] as const
export type Lack = (typeof lackKinds)[number]

export type WorkText = {
  content: string
  quantity?: string
  /** Anything that is not empty counts: the day itself is checked elsewhere. */
  dueOn?: string | null
  proof?: string
}

const dayAndMonth = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?(?![\d%])`
const often = String.raw`mỗi\s+(?:ngày|tuần|tháng|quý)|(?:hàng|hằng)\s+(?:tuần|tháng|quý)`
const day = seen(
  [
    often,
    String.raw`(?<!\d)${dayAndMonth}`,
    String.raw`(?:ngày|tháng)\s+\d{1,2}(?!\d)`,
    String.raw`(?:quý|\bq)\s*(?:[1-4]|i{1,3}|iv)(?![\p{L}\d])`,
    String.raw`(?:đầu|giữa|cuối|hết)\s+(?:tháng|quý|năm)`,
    String.raw`\d\s*tháng\s+(?:đầu|cuối)`,
    String.raw`(?:trước|sau|dịp|đến|hết)\s+tết(?!\p{L})`,
  ].join('|'),
)
/** What numbers mean that are no amounts: dates, years, numbers of documents, quarters. */
const otherNumbers = seen(
  [
    String.raw`(?:ngày\s+)?(?<!\d)${dayAndMonth}`,
    String.raw`(?:ngày|tháng|năm|quý|số|điều|khoản|khóa|tổ|lần thứ)\s+\d+`,
    String.raw`\d+/[\p{L}]{2,}[\p{L}-]*`,
    String.raw`(?<!\d)(?:19|20)\d\d(?!\d)`,
    String.raw`\bq\s?[1-4]\b`,
  ].join('|'),
)
/** A number written as a word before what it counts; 'một' counts only what is counted so, 'năm' is a year. */
const counted = seen(
  [
    String.raw`(?<!\p{L})(?<!thứ\s|tháng\s|ngày\s)(?:hai|ba|bốn|bảy|tám|chín|mười)\s+(?!mẹ|lô)\p{L}`,
    String.raw`(?<!\p{L})(?:một|vài|sáu)\s+(?:bài|sáng kiến|buổi|lần|giờ|ngày|người|đoàn viên|hộ|chậu|cây|lớp|cuốn|tin|văn bản|báo cáo|hồ sơ|mô hình|công trình|đề tài|giải pháp|suất|chuyến|phòng|video|ý kiến|hợp tác xã|chuyên đề|chứng chỉ|quy trình|việc)(?!\p{L})`,
  ].join('|'),
)
const regularly = seen(often)
const proofs = seen(
  String.raw`(?<!\p{L})(?:minh chứng|ảnh|biên bản|danh sách|giấy (?:chứng nhận|xác nhận|khen)|chứng chỉ|xác nhận|phiếu|sổ theo dõi|nhật ký|đường (?:dẫn|link)|link|ký nhận|biên nhận|hóa đơn|hoá đơn|được (?:duyệt|nghiệm thu|công nhận)|nghiệm thu|số liệu|bảng (?:kê|theo dõi|chấm công)|băng ghi)(?!\p{L})`,
)

/** So few words besides formulas say nothing that could be checked. */
const fewestWords = 3

/** @returns what the text and the fields beside it leave open, in the order of `lackKinds`. */
export function lacksOf({ content, quantity, dueOn, proof }: WorkText): Lack[] {
  const text = content.normalize('NFC').toLowerCase()
  const found: Record<Lack, boolean> = {
    amount: !quantity?.trim() && !hasAmount(text),
    day: !dueOn && !day(text).found,
    proof: !proof?.trim() && !proofs(text).found,
    // Whoever says how many, or names a day, means something that can be looked at.
    substance:
      !quantity?.trim() &&
      !dueOn &&
      !hasAmount(text) &&
      !day(text).found &&
      saying(text).length < fewestWords,
  }
  return lackKinds.filter((kind) => found[kind])
}

function hasAmount(text: string): boolean {
  return /\d/.test(otherNumbers(text).rest) || regularly(text).found || counted(text).found
}

const smallNumbers = new Set(digitWords.values())

/** The words that are neither formulas nor numbers. */
function saying(text: string): string[] {
  return [...new Set(wordsOf(text))].filter(
    (word) => !formulas.has(word) && !/^\d/.test(word) && !smallNumbers.has(word),
  )
}

/** Looks for a pattern, written with accents, in a text with accents or in one typed without any; `rest` is the text without it. */
function seen(pattern: string) {
  const accented = new RegExp(pattern, 'giu')
  const plain = new RegExp(withoutAccents(pattern), 'giu')
  return (text: string) => {
    const rest = text.replace(withoutAccents(text) === text ? plain : accented, ' ')
    return { found: rest !== text, rest }
  }
}

/** Word by word, so that the signs of a pattern stay as they are. */
function withoutAccents(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /^\p{ASCII}+$/u.test(word) ? word : searchKey(word),
  )
}
