import { BIRTH_PLACE_CODES } from './birth-place-codes.ts'
import { formatDay } from './format-day.ts'

export type NationalIdReading =
  | { ok: true; nationalId: string; kind: 'citizen' | 'old-card'; warnings: string[] }
  | { ok: false; message: string }

/** What else is known of the person, to hold the number against. */
export interface KnownOfPerson {
  birthDay?: string | undefined
  sex?: 'male' | 'female' | undefined
}

/**
 * Reads an identity number as people type it and as Excel spoils it. 12 digits are a citizen's number (CCCD, căn
 * cước): 3 of birth place, 1 of century and sex, 2 of birth year, 6 random. 9 digits are an old card (CMND, no longer
 * valid from 01/01/2025, Law 26/2023/QH15 Art. 46): taken with a warning, because old lists hold them.
 * Leading zeros that Excel dropped are put back, with a warning. A number in scientific notation is taken only when no
 * digit was lost. `message` and `warnings` are Vietnamese sentences.
 */
export function readNationalId(
  input: string | number,
  known: KnownOfPerson = {},
): NationalIdReading {
  const digits = digitsOf(input)
  if (!digits.ok) return digits
  const { text } = digits
  if (text.length === 12) return citizenNumber(text, [], known)
  if (text.length === 10 || text.length === 11) {
    const restored = text.padStart(12, '0')
    return citizenNumber(
      restored,
      [`Số thiếu chữ số, đã thêm số 0 ở đầu thành ${restored}; hãy đối chiếu với thẻ`],
      known,
    )
  }
  if (text.length === 9 || text.length === 8) {
    const nationalId = text.padStart(9, '0')
    const warnings = [
      'Đây là số chứng minh nhân dân 9 số, đã hết giá trị từ 01/01/2025; hãy xin số căn cước 12 số',
    ]
    if (text.length === 8) warnings.push(`Số thiếu chữ số, đã thêm số 0 ở đầu thành ${nationalId}`)
    return { ok: true, nationalId, kind: 'old-card', warnings }
  }
  return { ok: false, message: `Số căn cước phải có 12 chữ số, ở đây có ${text.length}` }
}

/** First four and last two digits of a citizen's number, three and two of an old card: '001080012334' → '0010••••••34'. */
export function maskNationalId(nationalId: string): string {
  const shown = nationalId.length === 12 ? 4 : nationalId.length === 9 ? 3 : 0
  const end = shown === 0 ? '' : nationalId.slice(-2)
  return nationalId.slice(0, shown) + '•'.repeat(nationalId.length - shown - end.length) + end
}

function digitsOf(
  input: string | number,
): { ok: true; text: string } | { ok: false; message: string } {
  const typed = String(input).trim()
  if (typeof input === 'number' && !(Number.isSafeInteger(input) && input >= 0))
    return { ok: false, message: `Số căn cước chỉ gồm chữ số, không nhận “${typed}”` }
  const text = typed
    .replace(/^'/, '')
    .replace(/^(\d+)[.,]0$/, '$1')
    .replace(/[\s\u00a0.\-–]/g, (mark) => (/[eE]/.test(typed) && mark === '.' ? mark : ''))
  if (text === '') return { ok: false, message: 'Chưa có số căn cước' }
  const scientific = /^(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/.exec(text)
  if (scientific)
    return fromScientific(scientific[1] ?? '', scientific[2] ?? '', Number(scientific[3]), typed)
  if (!/^\d+$/.test(text))
    return { ok: false, message: `Số căn cước chỉ gồm chữ số, không nhận “${typed}”` }
  return { ok: true, text }
}

function fromScientific(first: string, rest: string, exponent: number, typed: string) {
  if (rest.length === exponent) return { ok: true as const, text: first + rest }
  const message = `Excel đã rút gọn số căn cước thành “${typed}” nên mất các chữ số cuối; hãy đổi ô sang kiểu Văn bản (Text) rồi nhập lại`
  return { ok: false as const, message }
}

function citizenNumber(
  nationalId: string,
  warnings: string[],
  known: KnownOfPerson,
): NationalIdReading {
  const centuryAndSex = Number(nationalId.charAt(3))
  if (centuryAndSex > 3)
    return {
      ok: false,
      message: `Chữ số thứ tư của số căn cước là ${centuryAndSex}, chưa có ai sinh ở thế kỷ đó`,
    }
  const place = nationalId.slice(0, 3)
  const all = [...warnings]
  if (!BIRTH_PLACE_CODES.some(({ code }) => code === place))
    all.push(
      `Ba chữ số đầu ${place} không phải mã tỉnh, thành phố trong danh mục; chỉ đúng nếu người này khai sinh ở nước ngoài`,
    )
  const year = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(nationalId.slice(4, 6))
  if (known.birthDay && Number(known.birthDay.slice(0, 4)) !== year)
    all.push(`Số căn cước ghi năm sinh ${year}, ngày sinh đã khai là ${formatDay(known.birthDay)}`)
  const sex = centuryAndSex % 2 === 0 ? 'male' : 'female'
  if (known.sex && known.sex !== sex)
    all.push(
      `Số căn cước là của ${sex === 'male' ? 'nam' : 'nữ'}, giới tính đã khai là ${known.sex === 'male' ? 'nam' : 'nữ'}`,
    )
  return { ok: true, nationalId, kind: 'citizen', warnings: all }
}
