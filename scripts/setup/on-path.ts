import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Full path of a program, or undefined when the machine has none of that name that we may run. */
export function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, program)).find(mayRun)
}

export function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
