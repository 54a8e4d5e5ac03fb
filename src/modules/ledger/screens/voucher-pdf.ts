import type { LoaderFunctionArgs } from 'react-router'
import { writeVouchers } from '#platform/documents/write-voucher.ts'
import { formatDay, formatDayLong } from '#platform/vietnamese/format-day.ts'
import { amountInWords, formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findVoucher } from '../voucher/find-voucher.ts'

const read = pageLoader((ctx, asked) => findVoucher(ctx, asked))

/** The voucher as it is printed and signed; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const voucher = await read(args)
  const { kind, number, year } = voucher
  const bytes = await writeVouchers([
    {
      kind,
      unionName: voucher.unitName,
      upperName: voucher.upperName,
      number: `${String(number).padStart(4, '0')}/${year}`,
      dayLine: formatDayLong(voucher.day).replace(/^n/, 'N'),
      debit: voucher.debit,
      credit: voucher.credit,
      counterpart: voucher.counterpart,
      address: voucher.address,
      reason: voucher.reason,
      amount: formatCount(voucher.amount),
      amountInWords: amountInWords(voucher.amount),
      attachedCount: voucher.attachedCount,
      chair: voucher.chair ?? '',
      accountant: voucher.accountant ?? '',
      treasurer: voucher.treasurer ?? '',
      writer: voucher.byName,
      cancelled: voucher.reversedOn
        ? `Đã hủy bằng bút toán đảo ngày ${formatDay(voucher.reversedOn)}`
        : '',
    },
  ])
  const name = `${kind === 'receipt' ? 'phieu-thu' : 'phieu-chi'}-${String(number).padStart(4, '0')}-${year}.pdf`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
