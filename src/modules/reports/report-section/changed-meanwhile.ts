type Saved = {
  suggestion: string
  written: string | null
  writtenByName: string | null
}

/**
 * The sentence for the second officer: who saved this part since, and which of the paragraphs that he or she sends are not
 * what is saved now.
 */
export function changedMeanwhile(saved: Saved, sent: string): string {
  const kept = paragraphs(saved.written ?? saved.suggestion)
  const typed = paragraphs(sent)
  const only = (of: string[], other: string[]) => of.filter((line) => !other.includes(line))
  const theirs = quoted('có', only(kept, typed))
  const yours = quoted('không có', only(typed, kept))
  const who =
    saved.written === null
      ? 'phần này đã được đưa về câu gợi ý'
      : `${saved.writtenByName} đã lưu phần này`
  const differs = [theirs, yours].filter((part) => part !== '').join('; ')
  return `Trong lúc bạn viết, ${who}. ${differs === '' ? 'Hai bản giống nhau.' : `Bản đang lưu ${differs}.`} Những gì bạn gõ vẫn còn ở dưới; hãy gộp lại rồi bấm Lưu lần nữa.`
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const longest = 160

function quoted(verb: string, lines: string[]): string {
  if (lines.length === 0) return ''
  const shown = lines.map((line) =>
    line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line,
  )
  return `${verb}: ${shown.map((line) => `“${line}”`).join(', ')}`
}
