import type { QuestionKind } from '../labels.ts'

export type Question = {
  kind: QuestionKind
  words: string
  explanation: string
  answers: readonly { words: string; isRight: boolean }[]
}

/** What a line cannot be read as; `line` counts from 1. */
export type GiftFault = { line: number; message: string }

/**
 * Reads the part of Moodle's GIFT that a quiz needs: one or several right answers and true or false, with explanations
 * (`####`, or `#` behind an answer of true or false). Other kinds of question are refused with their line.
 */
export function readGift(text: string): { questions: Question[]; faults: GiftFault[] } {
  const questions: Question[] = []
  const faults: GiftFault[] = []
  for (const { line, block } of blocksOf(text)) {
    const read = readBlock(block)
    if (typeof read === 'string') faults.push({ line, message: read })
    else questions.push(read)
  }
  return { questions, faults }
}

/** Questions stand between empty lines; comments and categories say nothing. */
function blocksOf(text: string): { line: number; block: string }[] {
  const blocks: { line: number; lines: string[] }[] = []
  let open = false
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^\s*(\/\/|\$CATEGORY:)/.test(line)) continue
    if (line.trim() === '') {
      open = false
      continue
    }
    if (!open) blocks.push({ line: index + 1, lines: [] })
    open = true
    blocks.at(-1)?.lines.push(line)
  }
  return blocks.map(({ line, lines }) => ({ line, block: lines.join('\n') }))
}

// Signs behind a backslash are kept out of the way while the block is taken apart.
const signs = '\\~=#{}:'
const hide = (text: string) =>
  text.replace(/\\([\\~=#{}:])/g, (_, sign: string) =>
    String.fromCharCode(0xe000 + signs.indexOf(sign)),
  )
const show = (text: string) =>
  text
    .replace(/[\uE000-\uE006]/g, (sign) => signs[sign.charCodeAt(0) - 0xe000] ?? '')
    .replace(/\\n/g, '\n')
    .trim()

function readBlock(block: string): Question | string {
  const hidden = hide(block).replace(/^\s*::[\s\S]*?::/, '')
  const match = hidden.match(/^([\s\S]*?)\{([\s\S]*)\}([\s\S]*)$/)
  if (!match) return 'Không thấy phần trả lời trong dấu { }.'
  const [, before = '', inside = '', after = ''] = match
  if (after.trim() !== '' || /[{}]/.test(inside))
    return 'Chỉ đọc được câu có phần trả lời ở cuối; hai câu hỏi cách nhau một dòng trống.'
  const words = show(before.replace(/^\s*\[(html|moodle|plain|markdown)\]/, ''))
  if (words === '') return 'Câu hỏi chưa có lời.'
  const [given = '', explained = ''] = inside.split('####')
  const truth = given.trim().match(/^(T|TRUE|F|FALSE)\s*(#[\s\S]*)?$/)
  if (truth) {
    const isTrue = truth[1]?.startsWith('T') === true
    return {
      kind: 'truth',
      words,
      explanation: show(explained || (truth[2] ?? '').replace(/^#/, '').replace(/#[\s\S]*/, '')),
      answers: [
        { words: 'Đúng', isRight: isTrue },
        { words: 'Sai', isRight: !isTrue },
      ],
    }
  }
  if (given.trim() === '') return 'Câu tự luận không chấm được bằng máy.'
  if (given.trim().startsWith('#')) return 'Câu hỏi về số chưa đọc được.'
  if (given.includes('->')) return 'Câu ghép đôi chưa đọc được.'
  return chosen(words, show(explained), given)
}

function chosen(words: string, explanation: string, given: string): Question | string {
  const parts = [...given.matchAll(/([=~])([^=~]*)/g)]
  if (parts.length === 0 || given.trim().search(/[=~]/) !== 0)
    return 'Mỗi câu trả lời phải bắt đầu bằng = (đúng) hoặc ~ (sai).'
  const answers = parts.map(([, sign, body = '']) => {
    const weight = body.match(/^\s*%(-?[\d.]+)%/)
    const text = show(body.replace(/^\s*%-?[\d.]+%/, '').replace(/#[\s\S]*/, ''))
    return { words: text, isRight: weight ? Number(weight[1]) > 0 : sign === '=' }
  })
  const wrong = faultOf(answers)
  if (wrong) return wrong
  const rights = answers.filter(({ isRight }) => isRight).length
  const weighted = /~\s*%/.test(given)
  return { kind: rights > 1 || weighted ? 'multiple' : 'single', words, explanation, answers }
}

/** Why these cannot be the answers of a question to choose from; nothing: they can. */
export function faultOf(answers: Question['answers']): string | undefined {
  if (answers.length < 2) return 'Cần ít nhất hai câu trả lời để chọn.'
  if (answers.some(({ words }) => words === '')) return 'Có câu trả lời còn trống.'
  if (new Set(answers.map(({ words }) => words)).size < answers.length)
    return 'Có hai câu trả lời giống nhau.'
  if (!answers.some(({ isRight }) => isRight)) return 'Chưa có câu trả lời đúng.'
  if (answers.every(({ isRight }) => isRight)) return 'Câu nào cũng đúng thì không phải câu hỏi.'
  return undefined
}

const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n')

/** Writes questions so that readGift, and Moodle, read the same again. */
export function writeGift(questions: readonly Question[]): string {
  return questions
    .map(({ kind, words, explanation, answers }) => {
      const behind = explanation ? `\n####${escaped(explanation)}` : ''
      if (kind === 'truth')
        return `${escaped(words)} {${answers.find(({ isRight }) => isRight)?.words === 'Đúng' ? 'TRUE' : 'FALSE'}${behind}}`
      const rights = answers.filter(({ isRight }) => isRight).length
      const share = (100 / rights).toFixed(5)
      const lines = answers.map(({ words, isRight }) => {
        if (kind === 'single') return `${isRight ? '=' : '~'}${escaped(words)}`
        return `~%${isRight ? share : '-100'}%${escaped(words)}`
      })
      return `${escaped(words)} {\n${lines.join('\n')}${behind}\n}`
    })
    .join('\n\n')
    .concat('\n')
}
