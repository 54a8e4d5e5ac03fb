import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectOldFont, fromTcvn3, fromVni } from './old-fonts.ts'
import { isVietnameseSyllable } from './syllable.ts'

const NAMES =
  `Nguyễn Văn An|Trần Thị Bích Ngọc|Lê Hoàng Đức|Phạm Thị Hồng Nhung|Hoàng Văn Thụ|Huỳnh Thị Mỹ Linh
Phan Đình Phùng|Vũ Thị Thu Hà|Võ Văn Kiệt|Đặng Thuỳ Trâm|Bùi Xuân Phái|Đỗ Thị Kim Oanh|Hồ Quang Hiếu|Ngô Bảo Châu
Dương Thị Xuân Quỳnh|Lý Thường Kiệt|Đào Duy Từ|Đoàn Thị Điểm|Trịnh Công Sơn|Mai Văn Thưởng|Lương Thế Vinh|Tạ Quang Bửu
Cao Bá Quát|Châu Văn Liêm|Đinh Công Tráng|Hà Thị Khiết|Kiều Nguyệt Nga|La Văn Cầu|Lâm Thị Phấn|Lưu Hữu Phước
Nghiêm Xuân Yêm|Ninh Thị Sửu|Nông Văn Dền|Ông Ích Khiêm|Phùng Chí Kiên|Quách Thị Trang|Sầm Nghi Đống|Tô Vĩnh Diện
Tôn Nữ Thị Ninh|Thái Thị Hạnh|Thân Nhân Trung|Tống Văn Sơ|Triệu Thị Trinh|Trương Định|Văn Tiến Dũng|Vương Thừa Vũ
Âu Thị Hường|Giáp Văn Khải|Khổng Thị Ngoãn|Khúc Thừa Mỹ|Lã Thị Thưởng|Mạc Đĩnh Chi|Mẫn Thị Ngãi|Ngụy Thị Khuyến
Nhữ Văn Lẫm|Phó Đức Chính|Tăng Bạt Hổ|Tiêu Thị Thẫm|Từ Thị Ẻn|Ứng Văn Ữu|Doãn Thị Rưỡi|Chử Đồng Tử|Bế Văn Đàn
Hứa Thị Luyến|Lò Văn Phặt|Cù Thị Huệ|Đồng Sĩ Bình|Bạch Thị Lụa|Viên Thị Kỷ|Đậu Thị Tuyết|Nhâm Thị Bưởi`
    .split(/[|\n]/)
    .map((name) => name.normalize('NFC'))

// The encoders of the test: tables written the other way round, from the letter to what the font stores.
const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ')
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const toned = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))

const TCVN3_TONED =
  'µ¶·¸¹ »¼½¾Æ ÇÈÉÊË ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ ßáâãä åæçèé êëìíî ïñòóô õö÷øù úûüýþ'.replaceAll(' ', '')
const VNI_TONED =
  `aø aû aõ aù aï|aè aú aü aé aë|aà aå aã aá aä|eø eû eõ eù eï|eà eå eã eá eä|ì æ ó í ò|oø oû oõ où oï
oà oå oã oá oä|ôø ôû ôõ ôù ôï|uø uû uõ uù uï|öø öû öõ öù öï|yø yû yõ yù î`.split(/[ |\n]/)

const tcvn3 = new Map<string, string>([
  ...[...'ĂÂÊÔƠƯĐăâêôơưđ'].map((letter, i) => [letter, String.fromCharCode(0xa1 + i)] as const),
  ...toned.map((letter, i) => [letter, TCVN3_TONED.charAt(i)] as const),
])
const vniSmall: [string, string][] = [
  ['ă', 'aê'],
  ['â', 'aâ'],
  ['ê', 'eâ'],
  ['ô', 'oâ'],
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['đ', 'ñ'],
  ...toned.map((letter, i): [string, string] => [letter, VNI_TONED[i] ?? '']),
]
const vni = new Map(
  vniSmall.flatMap(([letter, code]) => [
    [letter, code] as const,
    [letter.toUpperCase(), code.toUpperCase()] as const,
  ]),
)

const toVni = (text: string) => [...text].map((letter) => vni.get(letter) ?? letter).join('')
/** Capitals with a tone have no code; officers then left the small one and switched to a capital font. */
const toTcvn3 = (text: string) =>
  [...text].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('')
const sameButFirstCapitals = (text: string) => text.toLowerCase()

test('the table of names is long enough, and every name is spelled as Vietnamese', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60)
  expect(
    NAMES.flatMap((name) => name.split(' ')).filter((word) => !isVietnameseSyllable(word)),
  ).toEqual([])
})

test.each(NAMES)('%s is read back from TCVN3 and from VNI, small and capital', (name) => {
  expect(fromVni(toVni(name))).toBe(name)
  expect(fromVni(toVni(name.toUpperCase()))).toBe(name.toUpperCase())
  expect(sameButFirstCapitals(fromTcvn3(toTcvn3(name)))).toBe(sameButFirstCapitals(name))
})

test('real strings of both fonts are read', () => {
  expect(fromTcvn3('NguyÔn V¨n §øc')).toBe('Nguyễn Văn Đức')
  expect(fromTcvn3('TRÇN THÞ H»NG')).toBe('TRẦN THỊ HẰNG')
  expect(fromTcvn3('B¶o Th¾ng, M\u00adêng Kh\u00ad¬ng')).toBe('Bảo Thắng, Mường Khương')
  expect(fromVni('Nguyeãn Vaên Ñöùc')).toBe('Nguyễn Văn Đức')
  expect(fromVni('TRAÀN THÒ HAÈNG')).toBe('TRẦN THỊ HẰNG')
  expect(fromVni('Aùnh Tuyeát')).toBe('Ánh Tuyết')
})

const small = [...'ăâêôơưđ', ...toned]

test('every Vietnamese letter makes the round trip', () => {
  for (const letter of small) {
    expect(fromVni(toVni(letter))).toBe(letter)
    expect(fromVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase())
    expect(fromTcvn3(toTcvn3(letter))).toBe(letter)
    expect(fromTcvn3(toTcvn3(`NG${letter.toUpperCase()}`))).toBe(`NG${letter.toUpperCase()}`)
  }
  expect(small).toHaveLength(67)
})

test('small letters of any mixture make the round trip in TCVN3', () => {
  const letter = fc.constantFrom(...small, ...'bcdghklmnpqrstvxaeiouy ')
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
      expect(fromTcvn3(toTcvn3(text))).toBe(text)
    }),
  )
})

test('a column typed in an old font is recognised, also from a handful of names', () => {
  expect(detectOldFont(NAMES.map(toTcvn3))).toMatchObject({ font: 'tcvn3' })
  expect(detectOldFont(NAMES.map(toVni))).toMatchObject({ font: 'vni' })
  for (let i = 0; i + 5 <= NAMES.length; i += 5) {
    expect(detectOldFont(NAMES.slice(i, i + 5).map(toTcvn3))).toMatchObject({ font: 'tcvn3' })
    expect(detectOldFont(NAMES.slice(i, i + 5).map(toVni))).toMatchObject({ font: 'vni' })
    expect(
      detectOldFont(NAMES.slice(i, i + 5).map((name) => toVni(name.toUpperCase()))),
    ).toMatchObject({ font: 'vni' })
    expect(
      detectOldFont(NAMES.slice(i, i + 5).map((name) => toTcvn3(name.toUpperCase()))),
    ).toMatchObject({ font: 'tcvn3' })
  }
})

const FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Võ Vũ Đặng Bùi Đỗ Hồ Ngô Lý Hà'.split(' ')
const GIVEN =
  `An Bình Hoà Hòa Hoàng Hoài Loan Toàn Tuấn Tú Tâm Thành Thanh Thảo Hùng Hưng Hằng Hồng Quý Quyên Quỳnh Mỹ
Lân Lâm Châu Châm Khuê Huê Tuệ Nghĩa Nhã Vân Vâng Yên Yến Xuân Oanh Ánh`.split(/\s+/)
const UNICODE_NAMES = FAMILIES.flatMap((family) =>
  GIVEN.map((given) => `${family} ${given}`.normalize('NFC')),
)

test('names already in Unicode are never taken for an old font, one by one or together', () => {
  expect(UNICODE_NAMES.length).toBeGreaterThanOrEqual(200)
  for (const name of [
    ...UNICODE_NAMES,
    ...NAMES,
    ...UNICODE_NAMES.map((one) => one.toUpperCase()),
  ]) {
    expect(detectOldFont([name]).font, name).toBeNull()
    expect(detectOldFont([name.normalize('NFD')]).font, name).toBeNull()
  }
  expect(detectOldFont(UNICODE_NAMES)).toEqual({ font: null, confidence: 1 })
})

test('peoples of the highlands, foreigners and plain text are left alone', () => {
  for (const name of [
    "H'Bia Niê",
    'Y Bih Niê Kđăm',
    'Rơ Châm Phiang',
    'Ayŭn',
    'José',
    'André',
    'Zoë',
    'Nguyen Van A',
    '',
    '12/5',
  ])
    expect(detectOldFont([name]).font, name).toBeNull()
})

test('a few stray old cells do not turn a Unicode column', () => {
  expect(detectOldFont([...UNICODE_NAMES, toVni('Nguyễn Văn Đức')]).font).toBeNull()
})

test('text that is Unicode already is not converted again', () => {
  for (const name of NAMES.filter((one) => /[\u0102-\u01b0\u1ea0-\u1ef9]/.test(one))) {
    expect(fromVni(name)).toBe(name)
    expect(fromTcvn3(name)).toBe(name)
  }
})
