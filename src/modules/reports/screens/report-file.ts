import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findAttachment } from '../attachment/find-attachment.ts'
import { fileResponse } from '../document/file-response.ts'

const read = pageLoader((ctx, asked) => findAttachment(ctx, asked))

/** Always saved, never shown: what somebody attached must not run as a page of ours. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { fileName, bytes } = await read(args)
  const dot = fileName.lastIndexOf('.')
  const [title, extension] =
    dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot + 1)] : [fileName, 'bin']
  const plain = extension.replace(/[^a-zA-Z0-9]/g, '') || 'bin'
  return fileResponse(bytes, title, plain, 'application/octet-stream')
}
