/**
 * What a person would type to find a text: lower case, no accents, đ → d, white space collapsed.
 * 'hoa', 'Hoà', 'Hòa' and 'HOÀ' give the same key; so do 'đức' and 'duc', precomposed or decomposed.
 *
 * The database must compute the same string, so only steps that exist in both are used. In SQL:
 *
 *     btrim(regexp_replace(translate(lower(regexp_replace(
 *       normalize(x, NFD), '[\u0300-\u036F]', '', 'g')), 'ĐđÐð', 'dddd'), '[ \t\n\r\u00A0]+', ' ', 'g'))
 *
 * Marks go first and đ is translated in both cases, so the answer does not depend on the database's locale.
 * Ð (U+00D0, Icelandic eth) is on many old keyboards in place of Đ.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[ \t\n\r\u00a0]+/g, ' ')
    .replace(/^ | $/g, '')
}

export { foldTone } from './fold-tone.ts'
