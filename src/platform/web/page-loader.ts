import type { LoaderFunctionArgs } from 'react-router'
import type { Context } from '../context.ts'
import type { Unchecked } from '../operation.ts'
import { together } from '../transaction.ts'
import { thrownTo } from './answer-to.ts'
import { contextOf } from './request-context.ts'

/**
 * A screen's loader: all its queries share one transaction, so the page is one picture of the data.
 * `asked` holds URL parameters and search fields together; each query takes from it what its input names.
 */
export function pageLoader<Result>(
  load: (ctx: Context, asked: Unchecked, request: Request) => Promise<Result>,
) {
  return async ({ request, url, params, context }: LoaderFunctionArgs): Promise<Result> => {
    const search = Object.fromEntries(url.searchParams)
    const asked = { ...search, ...params } as Unchecked
    try {
      const ctx = { ...contextOf(context), lastEntered: { settings: '', ancestorIds: [] } }
      return await together(ctx, (ctx) => load(ctx, asked, request))
    } catch (error) {
      throw thrownTo(error)
    }
  }
}
