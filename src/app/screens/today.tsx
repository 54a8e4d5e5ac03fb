import { unitNames } from '#organization'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import type { Route } from './+types/today.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const [unit] = await unitNames(ctx.db, [Number(asked.unitId)], ctx.today)
  return { name: unit?.name ?? '' }
})

/** What waits for this person, and what happened last. */
export default function Today({ loaderData }: Route.ComponentProps) {
  return <Page title={loaderData.name}>{null}</Page>
}
