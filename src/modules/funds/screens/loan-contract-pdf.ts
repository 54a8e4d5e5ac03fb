import type { LoaderFunctionArgs } from 'react-router'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { contractFile, readContract } from './loan-contract-loader.ts'

export async function loader(args: LoaderFunctionArgs) {
  return contractFile(await writePdf(await readContract(args)), 'pdf', 'application/pdf')
}
