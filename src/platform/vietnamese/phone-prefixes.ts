/** Mobile numbers of 11 digits became 10 digits between 15/09 and 15/11/2018 (Decision 798/QĐ-BTTTT, 2018). */
export interface RenumberedPrefix {
  old: string
  now: string
  changedOn: string
}

const CHANGED_ON = '2018-09-15'

export const RENUMBERED_PREFIXES: readonly RenumberedPrefix[] = [
  '0120>070 0121>079 0122>077 0126>076 0128>078',
  '0123>083 0124>084 0125>085 0127>081 0129>082',
  '0162>032 0163>033 0164>034 0165>035 0166>036 0167>037 0168>038 0169>039',
  '0186>056 0188>058 0199>059',
]
  .flatMap((line) => line.split(' '))
  .map((pair) => ({ old: pair.slice(0, 4), now: pair.slice(5), changedOn: CHANGED_ON }))
