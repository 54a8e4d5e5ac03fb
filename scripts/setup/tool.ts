/** Programs of node_modules by the file that Node runs, so that they start the same way on every platform and without a shell. */
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  'react-router': 'node_modules/@react-router/dev/bin.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const

export type Tool = keyof typeof tools

/** Arguments for `process.execPath`. A word that is no tool is a script of ours: `['scripts/generate.ts', '--check']`. */
export function nodeArguments([program, ...rest]: readonly [
  Tool | `scripts/${string}`,
  ...string[],
]) {
  return [program in tools ? tools[program as Tool] : program, ...rest]
}
