/** One option a line, without empty lines. */
export function optionLines(typed: string): string[] {
  return typed
    .split('\n')
    .map((option) => option.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
