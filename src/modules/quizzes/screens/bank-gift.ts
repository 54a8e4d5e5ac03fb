import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { writeGift } from '../question/gift.ts'
import { readBank } from '../question/read-bank.ts'

const read = pageLoader((ctx, asked) => readBank(ctx, asked))

/** The bank with its key, for Moodle and for another unit. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { questions } = await read(args)
  return new Response(writeGift(questions), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="ngan-hang-${args.params.quizId}.gift.txt"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
