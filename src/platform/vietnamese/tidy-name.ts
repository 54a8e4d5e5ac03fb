/** Invisible characters that come along when a name is copied from a web page or a PDF. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\p{Cc}]/gu

/**
 * A person's name as it should be stored: composed (NFC), single spaces, Đ as Đ, straight apostrophes. A name typed all
 * in capitals or all in small letters gets capitals where they belong; in any other only missing first capitals are
 * added, so that 'McDonald' stays as typed. The soft hyphen is kept: old fonts use its code for ư.
 */
export function tidyName(fullName: string): string {
  const name = fullName
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(INVISIBLE, '')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/ +/g, ' ')
    .trim()
  const raised = raiseFirstLetters(name)
  const flat = raised === raised.toUpperCase() || name === name.toLowerCase()
  return flat ? raiseFirstLetters(name.toLowerCase()) : raised
}

function raiseFirstLetters(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu, (first) => first.toUpperCase())
}
