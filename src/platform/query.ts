import type { z } from 'zod'
import { appendAuditLine } from './audit/audit-line.ts'
import type { Context } from './context.ts'
import { enterNothing } from './enter.ts'
import { authorise, type Definition, parse, type Unchecked } from './operation.ts'
import { inTransaction } from './transaction.ts'

type QueryDefinition<Input extends z.ZodType, Result> = Definition<Input> & {
  run(ctx: Context, input: z.output<Input>): Promise<Result>
}

/** The only way to read data: the same checks and the same wall as a command; logged where the data are sensitive. */
export function query<Input extends z.ZodType, Result>(definition: QueryDefinition<Input, Result>) {
  async function execute(ctx: Context, given: z.input<Input> | Unchecked): Promise<Result> {
    const input = parse(definition.input, given)
    return inTransaction(ctx, async (ctx) => {
      if (!ctx.entered && typeof definition.allow === 'string') await enterNothing(ctx)
      const allowed = await authorise(ctx, definition, input)
      const result = await definition.run(allowed, input)
      if (definition.sensitive) await appendAuditLine(allowed, 'read', definition, input)
      return result
    })
  }
  return Object.assign(execute, { kind: 'query' as const, definition })
}
