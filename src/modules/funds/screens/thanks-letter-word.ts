import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findGift } from '../gift/find-gift.ts'
import { thanksLetter } from '../gift/thanks-letter.ts'
import { contractFile } from './loan-contract-loader.ts'

const read = pageLoader(async (ctx, asked) => thanksLetter(await findGift(ctx, asked), ctx.today))

/** A Word file, so that a personal line can be added. */
export async function loader(args: LoaderFunctionArgs) {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return contractFile(await writeWord(await read(args)), 'docx', word, 'thu-cam-on')
}
