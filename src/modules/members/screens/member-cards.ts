import type { LoaderFunctionArgs } from 'react-router'
import { writeMemberCards } from '#platform/documents/write-member-cards.ts'
import { settings } from '#platform/settings.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { memberCards } from '../member/member-cards.ts'

const read = pageLoader((ctx, asked) => memberCards(ctx, asked))

/** The PDF is set after the transaction has ended: typesetting takes long. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const cards = await read(args)
  if (cards.length === 0)
    return new Response('Chưa có đoàn viên nào trong danh sách được cấp thẻ.', { status: 404 })
  const pdf = await writeMemberCards(
    cards.map(({ code, photo, ...card }) => ({
      ...card,
      qrText: `${settings.publicUrl}/cards/${code}`,
      ...(photo && { photo: Buffer.from(photo, 'base64') }),
    })),
  )
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="the-doan-vien.pdf"',
      'cache-control': 'no-store',
    },
  })
}
