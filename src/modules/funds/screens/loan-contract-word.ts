import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { contractFile, readContract } from './loan-contract-loader.ts'

export async function loader(args: LoaderFunctionArgs) {
  return contractFile(
    await writeWord(await readContract(args)),
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )
}
