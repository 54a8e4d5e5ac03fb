import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { readSubscription } from '../subscription/read-subscription.ts'
import { writeIcs } from '../year/write-ics.ts'

const read = pageLoader((ctx, asked) => readSubscription(ctx, asked))

/** What calendar programs fetch: nobody is signed in, the address is the secret. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { unit, entries } = await read(args)
  const text = writeIcs({ name: unit.shortName, slug: unit.slug, at: new Date(), entries })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="lich.ics"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
