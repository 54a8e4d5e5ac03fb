const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const BILLION = 1_000_000_000

/** Whole đồng as a receipt writes them: 1234567 → 'Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng'. */
export function amountInWords(amountVnd: number): string {
  if (!Number.isSafeInteger(amountVnd)) throw new TypeError(`Not a whole amount: ${amountVnd}`)
  const words = amountVnd === 0 ? ['không'] : whole(Math.abs(amountVnd), false)
  const sentence = [...(amountVnd < 0 ? ['âm'] : []), ...words, 'đồng'].join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Above a billion the count starts again: 'một nghìn hai trăm tỷ'. `padded` says that larger words come before. */
function whole(amount: number, padded: boolean): string[] {
  if (amount >= BILLION) {
    const rest = amount % BILLION
    return [
      ...whole(Math.floor(amount / BILLION), padded),
      'tỷ',
      ...(rest > 0 ? whole(rest, true) : []),
    ]
  }
  const groups: [number, string[]][] = [
    [Math.floor(amount / 1_000_000), ['triệu']],
    [Math.floor(amount / 1000) % 1000, ['nghìn']],
    [amount % 1000, []],
  ]
  const words: string[] = []
  for (const [value, unit] of groups)
    if (value > 0) words.push(...threeDigits(value, padded || words.length > 0), ...unit)
  return words
}

/** 'không trăm linh năm' when larger words come before, 'năm' when nothing does. */
function threeDigits(value: number, padded: boolean): string[] {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const words: string[] = []
  if (hundreds > 0 || padded) words.push(digit(hundreds), 'trăm')
  if (tens > 1) words.push(digit(tens), 'mươi')
  if (tens === 1) words.push('mười')
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh')
  if (ones === 1 && tens > 1) words.push('mốt')
  else if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones > 0) words.push(digit(ones))
  return words
}

function digit(value: number): string {
  return DIGITS[value] ?? ''
}
