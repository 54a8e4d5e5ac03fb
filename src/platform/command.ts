import type { z } from 'zod'
import { appendAuditLine } from './audit/audit-line.ts'
import type { Context } from './context.ts'
import { enterNothing } from './enter.ts'
import { Forbidden } from './errors.ts'
import { authorise, type Definition, parse, type Unchecked } from './operation.ts'
import { refusalOf } from './refusals.ts'
import { doOnce } from './request.ts'
import { inTransaction } from './transaction.ts'

type CommandDefinition<Input extends z.ZodType, Result> = Definition<Input> & {
  /**
   * Leaves no line in the audit trail and no key of a request, because the moment of doing it would say who did it: only for a
   * ballot that is put into the box. What guards it stands in docs/decisions/0012-secret-ballots.md.
   */
  traceless?: true
  run(ctx: Context, input: z.output<Input>): Promise<Result>
}

/**
 * The only way to change data: checks what was typed and who asks, runs inside one transaction as the server's
 * role, does the same request once, and leaves a line in the audit chain. A command called by another joins its transaction.
 */
export function command<Input extends z.ZodType, Result>(
  definition: CommandDefinition<Input, Result>,
) {
  async function execute(ctx: Context, given: z.input<Input> | Unchecked): Promise<Result> {
    if (ctx.actor?.readOnly) throw new Forbidden('Khóa truy cập này chỉ được đọc.')
    const input = parse(definition.input, given)
    try {
      return await inTransaction(ctx, async (ctx) => {
        if (!ctx.entered && typeof definition.allow === 'string') await enterNothing(ctx)
        const allowed = await authorise(ctx, definition, input)
        if (definition.traceless)
          return definition.run({ ...allowed, requestKey: undefined }, input)
        return doOnce(allowed, definition.name, async () => {
          const result = await definition.run({ ...allowed, requestKey: undefined }, input)
          await appendAuditLine(allowed, 'command', definition, input)
          return result
        })
      })
    } catch (error) {
      throw refusalOf(error)
    }
  }
  return Object.assign(execute, { kind: 'command' as const, definition })
}
