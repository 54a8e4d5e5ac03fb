import { RENUMBERED_PREFIXES } from './phone-prefixes.ts'

export type PhoneReading = { ok: true; phone: string } | { ok: false; message: string }

const MOBILE = /^0[35789]\d{8}$/
const LANDLINE = /^02\d{9}$/

/**
 * Reads a Vietnamese phone number into its national form, digits only: '+84 912.345.678', '912345678' (Excel dropped
 * the zero) and '0912 345 678' all give '0912345678'. Mobile numbers have 10 digits, landlines 11 (area code 02…);
 * mobile numbers from before 2018 get their new prefix.
 */
export function readPhone(input: string | number): PhoneReading {
  const typed = String(input).trim()
  if (typed === '') return { ok: false, message: 'Chưa có số điện thoại' }
  if (typeof input === 'number' && !(Number.isSafeInteger(input) && input >= 0))
    return { ok: false, message: `Số điện thoại chỉ gồm chữ số, không nhận “${typed}”` }
  const text = typed
    .replace(/^'/, '')
    .replace(/\.0$/, '')
    .replace(/[\s\u00a0.()–-]/g, '')
  if (/^[\d+]+([,;/]|hoặc|và)[\d+]+/i.test(text))
    return { ok: false, message: `“${typed}” có nhiều số điện thoại; mỗi ô chỉ ghi một số` }
  if (!/^\+?\d+$/.test(text))
    return { ok: false, message: `Số điện thoại chỉ gồm chữ số, không nhận “${typed}”` }
  const phone = renumbered(nationalForm(text))
  if (MOBILE.test(phone) || LANDLINE.test(phone)) return { ok: true, phone }
  return {
    ok: false,
    message: `“${typed}” không phải số điện thoại Việt Nam; số di động có 10 chữ số, số cố định có 11 chữ số bắt đầu bằng 02`,
  }
}

/** '0912345678' → '0912 345 678', '02438251234' → '024 3825 1234'; anything else is returned as it is. */
export function formatPhone(phone: string): string {
  if (MOBILE.test(phone)) return `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`
  if (!LANDLINE.test(phone)) return phone
  const area = /^02[48]/.test(phone) ? 3 : 4
  return `${phone.slice(0, area)} ${phone.slice(area, -4)} ${phone.slice(-4)}`
}

function nationalForm(text: string): string {
  const international = /^(?:\+84|0084)0?(\d+)$/.exec(text) ?? /^84(\d{9,10})$/.exec(text)
  if (international) return `0${international[1]}`
  return /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text
}

function renumbered(phone: string): string {
  if (phone.length !== 11) return phone
  const prefix = RENUMBERED_PREFIXES.find(({ old }) => phone.startsWith(old))
  return prefix ? prefix.now + phone.slice(4) : phone
}
