/** What the bank statement will say: the sheet shortly, then the name, so that it is found again. */
export function transferWords(sheet: string, fullName: string): string {
  const short = sheet.replace(/^Tháng\s+(\d+)\/(\d{4})$/, 'T$1 $2').replace(/^Quý\s+/, 'Q')
  return `${short} ${fullName}`
}
