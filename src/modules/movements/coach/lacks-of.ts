import { formulas } from './vocabulary.ts'
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

const often = /(mỗi|hàng|hằng)\s+(ngày|tuần|tháng|quý)/iu
const day =
  /\b\d{1,2}\s*[/.-]\s*\d{1,2}(\s*[/.-]\s*\d{2,4})?(?!\d)|ngày\s+\d{1,2}|tháng\s+(\d{1,2}|giêng|chạp)|(quý|q)\s*([1-4]|i{1,3}|iv)(?![\p{L}\d])|(đầu|giữa|cuối|hết)\s+(tháng|quý|năm)|\d\s*tháng\s+(đầu|cuối)/iu
/** What numbers mean that are no amounts: dates, years, numbers of documents, quarters. */
const otherNumbers =
  /\d{1,2}\s*[/.-]\s*\d{1,2}(\s*[/.-]\s*\d{2,4})?|(ngày|tháng|năm|quý|số|điều|khoản|khóa|lần thứ)\s+\d+|\d+\/[\p{Lu}Đ-]{2,}[\p{L}-]*|\b(19|20)\d\d\b|\bq[1-4]\b/giu
const counted =
  /\b(một|hai|ba|bốn|sáu|bảy|tám|chín|mười|vài)\s+(bài|sáng kiến|buổi|lần|giờ|ngày|người|đoàn viên|hộ|chậu|cây|lớp|cuốn|sách|tin|văn bản|báo cáo|hồ sơ|mô hình|công trình|đề tài|giải pháp|suất|chuyến|tổ|phòng|video|ý kiến|hợp tác xã|kế hoạch|chuyên đề|khóa|chứng chỉ|bản|quy trình)/iu
const proofs =
  /minh chứng|ảnh|biên bản|danh sách|giấy (chứng nhận|xác nhận|khen)|chứng chỉ|xác nhận|phiếu|sổ theo dõi|nhật ký|đường (dẫn|link)|\blink\b|ký nhận|biên nhận|hóa đơn|hoá đơn|được (duyệt|nghiệm thu|công nhận)|số liệu|bảng (kê|theo dõi|chấm công)/iu

/** So few words besides formulas say nothing that could be checked. */
const fewestWords = 3

/** @returns what the text and the fields beside it leave open, in the order of `lackKinds`. */
export function lacksOf({ content, quantity, dueOn, proof }: WorkText): Lack[] {
  const text = content.normalize('NFC')
  const amount = Boolean(quantity?.trim()) || hasAmount(text)
  const found: Record<Lack, boolean> = {
    amount: !amount,
    day: !dueOn && !day.test(text) && !often.test(text),
    proof: !proof?.trim() && !proofs.test(text),
    substance: !hasAmount(text) && saying(text).length < fewestWords,
  }
  return lackKinds.filter((kind) => found[kind])
}

function hasAmount(text: string): boolean {
  return /\d/.test(text.replace(otherNumbers, ' ')) || often.test(text) || counted.test(text)
}

/** The words that are neither formulas nor numbers. */
export function saying(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !formulas.has(word) && !/^\d/.test(word))
}
