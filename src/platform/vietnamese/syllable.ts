/** Rhymes of Vietnamese without tone, by their first vowel. */
const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyp uyt uyu',
  'ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y yêm yên yêng yêt yêu ynh',
  // After qu: what is left once qu is taken as the onset.
  'uach uai uan uang uanh uao uap uat uay uac uăn uăng uăc uăt uăm uâc ue uen ueo uet uêu uit uyn',
]
const RHYME_SET = new Set(RHYMES.join(' ').normalize('NFC').split(' '))

const SYLLABLE = /^(ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|q|[bcdđghklmnprstvx])?(.+)$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(c|ch|p|t)$/
const TONES_OF_STOPPED = new Set(['\u0301', '\u0323'])

/** Could this word be written Vietnamese? Judges spelling only, not whether the word exists. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase()
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const plain = decomposed.replace(TONES, '').normalize('NFC')
  const match = SYLLABLE.exec(plain)
  if (!match) return false
  const [, onset = '', rhyme = ''] = match
  if (STOPPED.test(rhyme) && !TONES_OF_STOPPED.has(tones[0] ?? '')) return false
  return RHYME_SET.has(rhyme) || (onset === 'gi' && RHYME_SET.has(`i${rhyme}`))
}
