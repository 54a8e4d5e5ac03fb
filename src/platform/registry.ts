import type { Operation } from './operation.ts'

function isOperation(value: unknown): value is Operation {
  return typeof value === 'function' && 'definition' in value && 'kind' in value
}

/** The operations among a module's front-door exports, by name. The REST door, the command line and the permission test read this. */
export function registryOf(
  ...modules: readonly Record<string, unknown>[]
): ReadonlyMap<string, Operation> {
  const operations = modules.flatMap((exports) => Object.values(exports).filter(isOperation))
  const byName = new Map(
    operations.map((operation) => [operation.definition.name as string, operation]),
  )
  if (byName.size !== operations.length) throw new Error('two operations have the same name')
  return byName
}
