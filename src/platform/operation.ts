import type { z } from 'zod'
import type { Day } from './clock.ts'
import type { Context, EnteredUnit } from './context.ts'
import { enter } from './enter.ts'
import { Forbidden, Invalid, NotFound, SignInNeeded } from './errors.ts'
import { type Rights, type Standing, standingIn } from './rights.ts'

export type Kind = 'command' | 'query'

/** What command and query have in common: the name, who may, what may be typed. */
export type Definition<Input extends z.ZodType = z.ZodType> = {
  /** `<module>.<verb>-<noun>`, also the name on the command line and in the REST API. */
  name: `${string}.${string}`
  /** One Vietnamese line for people: the audit trail, the API page. */
  summary: string
  allow: Rights
  input: Input
  /** The shape of the answer, where the API describes it. */
  output?: z.ZodType
  /** `branch`: may read the units below as well, as the tree stood on `input.asOf` (today without one). */
  reach?: 'unit' | 'branch'
  /** Its running is logged although it only reads: ID numbers, health, hardship, loans, Party data. */
  sensitive?: boolean
}

declare const unchecked: unique symbol
/** What came from a URL or a form, by field name: of no type yet, the operation's input shape decides. */
export type Unchecked = Record<string, string> & { readonly [unchecked]: true }

/** An operation as the registry, the REST door and the command line see it: they cannot know its input's type. */
export type Operation = {
  (ctx: Context, given: never): Promise<unknown>
  kind: Kind
  definition: Definition
}

export function parse<Input extends z.ZodType>(shape: Input, given: unknown): z.output<Input> {
  const parsed = shape.safeParse(asText(given))
  if (parsed.success) return parsed.data
  const fields: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.')
    fields[field] = [...(fields[field] ?? []), issue.message]
  }
  throw new Invalid(fields)
}

/** A zero and half of a pair of surrogates are no text: no key types them, and no database keeps them. Files are left alone. */
function asText(given: unknown): unknown {
  if (typeof given === 'string') return given.replaceAll('\0', '').toWellFormed()
  if (Array.isArray(given)) return given.map(asText)
  if (
    given === null ||
    typeof given !== 'object' ||
    Object.getPrototypeOf(given) !== Object.prototype
  )
    return given
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, asText(value)]))
}

/** Checks the right and opens the unit's rows for the transaction. Where there is no right there is no unit: 404. */
export async function authorise(
  ctx: Context,
  { allow, reach }: Definition,
  input: unknown,
): Promise<Context> {
  if (allow === 'public') return ctx
  if (!ctx.actor) throw new SignInNeeded()
  if (allow === 'account') return ctx
  const { unitId, asOf } = input as { unitId: number; asOf?: Day }
  const unit = await enter(ctx, { unitId, branch: reach === 'branch', asOf })
  const standing = standingIn(unitId, unit.ancestorIds, ctx.actor.rights, allow)
  if (!standing) throw knows(ctx, unit) ? new Forbidden() : new NotFound()
  return {
    ...ctx,
    standing,
    entered: [...(ctx.entered ?? []).filter((other) => other.unitId !== unitId), unit],
  }
}

/** Whoever has any right in a unit, or above it, knows that it exists. */
function knows(ctx: Context, { unitId, ancestorIds }: EnteredUnit): boolean {
  return Boolean(
    ctx.actor?.rights.some(
      (right) => right.unitId === unitId || ancestorIds.includes(right.unitId),
    ),
  )
}

/** The standing that `authorise` found; asking for it outside an operation about a unit is a mistake in the code. */
export function standingOf(ctx: Context): Standing {
  if (!ctx.standing) throw new Error('no unit was entered')
  return ctx.standing
}
