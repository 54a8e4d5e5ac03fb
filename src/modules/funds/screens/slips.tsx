import { qrCode } from '#platform/documents/qr-code.ts'
import { vietQr } from '#platform/payment/viet-qr.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { findBankAccount } from '../bank-account/find-bank-account.ts'
import { findCollection } from '../collection/find-collection.ts'
import type { Route } from './+types/slips.ts'
import { transferWords } from './transfer-words.ts'

/** A slip for everyone who has not paid, with a VietQR that carries amount and name; drawn on the server, to be printed and cut. */
export const loader = pageLoader(async (ctx, asked) => {
  const sheet = await findCollection(ctx, asked)
  const account = await findBankAccount(ctx, { unitId: Number(asked.unitId) })
  const slips = account
    ? sheet.lines
        .map(({ memberId, fullName, groupName, expected, paid }) => {
          const left = expected === null ? undefined : expected - paid
          return { memberId, fullName, groupName, left, paid }
        })
        .filter(({ left, paid }) => left !== 0 && (left !== undefined || paid === 0))
        .map(({ paid: _, ...slip }) => {
          const reference = transferWords(sheet.name, slip.fullName)
          const { bankBin, accountNumber } = account
          const text = vietQr({ bankBin, accountNumber, amount: slip.left, reference })
          return { ...slip, svg: qrCode(text) }
        })
    : []
  const { name, fundName, dueOn } = sheet
  return { name, fundName, dueOn: formatDay(dueOn), account, slips }
})

export default function Slips({ loaderData, params }: Route.ComponentProps) {
  const { name, fundName, dueOn, account, slips } = loaderData
  const unit = `/units/${params.unitId}/funds`
  return (
    <Page
      title={`Phiếu chuyển khoản: ${name}`}
      crumbs={[
        { to: `${unit}/${params.fundId}`, label: fundName },
        { to: `${unit}/${params.fundId}/collections/${params.collectionId}`, label: name },
      ]}
      lead="In ra, cắt từng phiếu; quét bằng ứng dụng ngân hàng là có sẵn số tiền và nội dung."
    >
      {!account && (
        <Empty action={<LinkButton to={`${unit}/bank`}>Ghi tài khoản nhận</LinkButton>}>
          Đơn vị chưa ghi tài khoản nhận chuyển khoản.
        </Empty>
      )}
      {account && slips.length === 0 && <Empty>Mọi người đã đóng đủ.</Empty>}
      <ul className="grid gap-4 sm:grid-cols-2">
        {slips.map((slip) => (
          <li
            key={slip.memberId}
            className="border-base-300 rounded-box bg-base-100 flex break-inside-avoid flex-wrap items-center gap-4 border border-dashed p-4"
          >
            <QrCode svg={slip.svg} label={`Mã VietQR của ${slip.fullName}`} />
            <div className="min-w-0">
              <p className="font-semibold">{slip.fullName}</p>
              <p className="text-sm">{slip.groupName}</p>
              {slip.left !== undefined && (
                <p className="text-lg font-semibold tabular-nums">{formatVnd(slip.left)}</p>
              )}
              <p className="text-sm">
                {name}, hạn {dueOn}
              </p>
              <p className="text-sm">
                {account?.bankName} {account?.accountNumber}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
