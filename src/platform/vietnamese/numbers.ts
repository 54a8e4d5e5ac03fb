export { amountInWords } from './amount-in-words.ts'

export type VndReading = { ok: true; amountVnd: number } | { ok: false; message: string }

/** 1234 → '1.234'. */
export function formatCount(count: number): string {
  return groupThousands(count)
}

/** Whole đồng: 1234567 → '1.234.567 ₫'. */
export function formatVnd(amountVnd: number): string {
  return `${groupThousands(amountVnd)} ₫`
}

/**
 * Reads an amount in whole đồng: 1234567, '1.234.567', '1,234,567', '1 234 567 đ'. Groups must have three digits and
 * one kind of mark, so '50,000' is fifty thousand and '1,5' is refused; ',00' at the end is allowed. Short forms such as
 * '500k' or '2 triệu' are refused: a treasurer's figure is not guessed.
 */
export function readVnd(input: string | number): VndReading {
  if (typeof input === 'number') return checked(input, String(input))
  const text = input
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^vn[dđ] ?/, '')
    .replace(/ ?(vn[dđ]|đồng|₫|đ|d)\.?$/, '')
  if (text === '') return { ok: false, message: 'Chưa có số tiền' }
  if (/^[-−(]/.test(text)) return { ok: false, message: 'Số tiền không được âm' }
  if (!/^\d{1,3}(([., ])\d{3}(\2\d{3})*)?([.,]00?)?$|^\d+([.,]00?)?$/.test(text))
    return {
      ok: false,
      message: `“${input.trim()}” không rõ là bao nhiêu; hãy ghi đủ số đồng, ví dụ 1.500.000`,
    }
  return checked(Number(text.replace(/[.,]00?$/, '').replace(/[., ]/g, '')), input.trim())
}

function checked(amount: number, typed: string): VndReading {
  if (amount < 0) return { ok: false, message: 'Số tiền không được âm' }
  if (Number.isFinite(amount) && !Number.isInteger(amount))
    return { ok: false, message: `“${typed}” có phần lẻ; số tiền phải là số đồng nguyên` }
  if (!Number.isSafeInteger(amount))
    return { ok: false, message: `“${typed}” không phải là một số tiền hợp lệ` }
  return { ok: true, amountVnd: amount }
}

function groupThousands(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a whole number: ${value}`)
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
