import { decodeText } from './decode-text.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

export { UnreadableSheet }

export type SheetFormat = 'xlsx' | 'csv'

const MB = 1024 * 1024
export const MAX_FILE_BYTES = 20 * MB
const MAX_UNPACKED_BYTES = 200 * MB
const MAX_ENTRIES = 2000
/** Real workbooks pack 5 to 50 times; deflate cannot exceed 1,032. Small entries may pack well without harm. */
const MAX_RATIO = 250
const RATIO_COUNTS_FROM_BYTES = 10 * MB

const SAVE_AS_XLSX =
  'hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu .xlsx rồi tải lên lại'

/**
 * Looks at a file before any of it is unpacked, and says what it really is; throws `UnreadableSheet` for what must not be
 * parsed. The name, when given, must agree with the content.
 */
export function guardSheetFile(file: Buffer, fileName = ''): SheetFormat {
  if (file.length === 0) refuse('Tệp rỗng; hãy kiểm tra lại tệp rồi tải lên lại')
  if (file.length > MAX_FILE_BYTES)
    refuse(
      `Tệp nặng ${Math.ceil(file.length / MB)} MB, chỉ nhận đến 20 MB; hãy xóa ảnh và các trang không cần, hoặc chia thành nhiều tệp`,
    )
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (file.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    guardWorkbook(file)
    if (['csv', 'txt', 'tsv'].includes(extension))
      refuse(
        `Tệp mang đuôi .${extension} nhưng bên trong là bảng tính Excel; hãy đổi đuôi thành .xlsx rồi tải lên lại`,
      )
    return 'xlsx'
  }
  guardText(file)
  if (extension.startsWith('xls'))
    refuse(`Tệp mang đuôi .${extension} nhưng bên trong là văn bản thường; ${SAVE_AS_XLSX}`)
  return 'csv'
}

function guardWorkbook(file: Buffer): void {
  const entries = readZipDirectory(file)
  if (!entries) refuse(`Tệp .xlsx bị hỏng hoặc tải lên chưa hết; ${SAVE_AS_XLSX}`)
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name))
  if (has(/^word\//))
    refuse(`Đây là văn bản Word, không phải bảng tính; hãy chép bảng sang Excel rồi lưu kiểu .xlsx`)
  if (has(/^content\.xml$/)) refuse(`Đây là tệp OpenDocument; ${SAVE_AS_XLSX}`)
  if (has(/^xl\/workbook\.bin$/i)) refuse(`Đây là tệp Excel nhị phân (.xlsb); ${SAVE_AS_XLSX}`)
  if (!has(/^\[Content_Types\]\.xml$/i) || !has(/^xl\/.*workbook\d*\.xml$/i))
    refuse('Đây là tệp nén, không phải bảng tính; hãy giải nén và tải lên đúng tệp .xlsx')
  if (has(/vbaProject\.bin$/i) || has(/^xl\/macrosheets\//i))
    refuse(
      'Tệp có macro nên không được nhận; trong Excel chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi tải lên lại',
    )
  if (has(/^xl\/externalLinks\//i))
    refuse(
      'Tệp có liên kết tới tệp khác; trong Excel chọn Dữ liệu (Data) → Sửa liên kết (Edit Links) → Ngắt liên kết (Break Link), lưu rồi tải lên lại',
    )
  guardUnpackedSize(entries)
}

function guardUnpackedSize(entries: ZipEntry[]): void {
  const total = entries.reduce((sum, { uncompressedBytes }) => sum + uncompressedBytes, 0)
  const swollen = entries.some(
    ({ compressedBytes, uncompressedBytes }) =>
      uncompressedBytes > RATIO_COUNTS_FROM_BYTES &&
      uncompressedBytes > compressedBytes * MAX_RATIO,
  )
  if (entries.length > MAX_ENTRIES || total > MAX_UNPACKED_BYTES || swollen)
    refuse(
      'Tệp bung ra quá lớn nên không được nhận; hãy chép riêng bảng cần nhập sang một tệp mới rồi tải lên lại',
    )
}

const OTHER_KINDS: [magic: string, what: string][] = [
  [
    '%PDF',
    'Đây là tệp PDF, không phải bảng tính; hãy xin tệp Excel gốc, hoặc chép bảng sang Excel rồi lưu kiểu .xlsx',
  ],
  [
    '{\\rtf',
    'Đây là văn bản RTF, không phải bảng tính; hãy chép bảng sang Excel rồi lưu kiểu .xlsx',
  ],
  ['\x89PNG', 'Đây là tệp ảnh, không phải bảng tính; hãy nhập bảng vào Excel rồi lưu kiểu .xlsx'],
  [
    '\xff\xd8\xff',
    'Đây là tệp ảnh, không phải bảng tính; hãy nhập bảng vào Excel rồi lưu kiểu .xlsx',
  ],
  ['PK', 'Tệp nén bị hỏng hoặc rỗng; hãy tải lên đúng tệp .xlsx'],
  ['Rar!', 'Đây là tệp nén, không phải bảng tính; hãy giải nén và tải lên đúng tệp .xlsx'],
  ['7z\xbc\xaf', 'Đây là tệp nén, không phải bảng tính; hãy giải nén và tải lên đúng tệp .xlsx'],
]

function guardText(file: Buffer): void {
  const start = file.subarray(0, 512).toString('latin1')
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    refuse(
      file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
        ? 'Tệp có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi tải lên lại'
        : `Đây là tệp Excel kiểu cũ (.xls); ${SAVE_AS_XLSX}`,
    )
  for (const [magic, message] of OTHER_KINDS) if (start.startsWith(magic)) refuse(message)
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table|head|meta|style|body|div)/i.test(start))
    refuse(`Đây là trang web được đặt tên như bảng tính; ${SAVE_AS_XLSX}`)
  const text = decodeText(file.subarray(0, 4096))
  if ([...text].some((letter) => letter < ' ' && !'\t\n\r\f'.includes(letter)))
    refuse(`Không nhận ra kiểu của tệp; ${SAVE_AS_XLSX}`)
}

function refuse(message: string): never {
  throw new UnreadableSheet(message)
}
