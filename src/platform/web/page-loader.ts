import type { LoaderFunctionArgs } from 'react-router'
import type { Context } from '../context.ts'
import { enter } from '../enter.ts'
import { Forbidden, NotFound } from '../errors.ts'
import type { Operation, Unchecked } from '../operation.ts'
import { standingIn } from '../rights.ts'
import { together } from '../transaction.ts'
import { thrownTo } from './answer-to.ts'
import { contextOf } from './request-context.ts'

type Command = Pick<Operation, 'definition'>

/**
 * A screen's loader: all its queries share one transaction, so the page is one picture of the data.
 * `asked` holds URL parameters and search fields together; each query takes from it what its input names.
 * @param isFor the commands that are the page's only purpose: for whoever may use none of them there is no such page.
 */
export function pageLoader<Result>(
  load: (ctx: Context, asked: Unchecked, request: Request) => Promise<Result>,
  { isFor = [] }: { isFor?: readonly Command[] } = {},
) {
  async function loader({ request, url, params, context }: LoaderFunctionArgs): Promise<Result> {
    const search = Object.fromEntries(url.searchParams)
    const asked = { ...search, ...params } as Unchecked
    try {
      const ctx = {
        ...contextOf(context),
        lastEntered: { settings: '', ancestorIds: [], above: new Map() },
      }
      return await together(ctx, async (ctx) => {
        const loaded = await load(ctx, asked, request)
        if (isFor.length > 0) await requireOneOf(ctx, isFor, Number(asked.unitId))
        return loaded
      })
    } catch (error) {
      throw thrownTo(isFor.length > 0 && error instanceof Forbidden ? new NotFound() : error)
    }
  }
  return Object.assign(loader, { isFor })
}

/** Asked after the page's queries, because these have found out who stands above the unit. */
async function requireOneOf(ctx: Context, commands: readonly Command[], unitId: number) {
  const above =
    ctx.lastEntered?.above.get(unitId) ?? (await enter(ctx, { unitId, branch: false })).ancestorIds
  const held = ctx.actor?.rights ?? []
  const may = commands.some(({ definition: { allow } }) =>
    typeof allow === 'string' ? ctx.actor : standingIn(unitId, above, held, allow),
  )
  if (!may) throw new NotFound()
}
