import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listLeavers } from '../movement/list-leavers.ts'
import type { Route } from './+types/leavers.ts'

export const loader = pageLoader(async (ctx, asked) => ({ leavers: await listLeavers(ctx, asked) }))

export default function Leavers({ loaderData: { leavers }, params }: Route.ComponentProps) {
  const funds = `/units/${params.unitId}/funds`
  return (
    <Page
      title="Người đã rời còn tiền trong quỹ"
      crumbs={[{ to: funds, label: 'Các quỹ' }]}
      lead="Khi ai chuyển đi, nghỉ hưu hay thôi việc, phần đã góp được hoàn sau khi trả hết nợ."
    >
      {leavers.length === 0 && <Empty>Không có ai. Mọi người rời đi đều đã được hoàn tiền.</Empty>}
      {leavers.length > 0 && (
        <Section>
          <ul className="divide-base-300 divide-y">
            {leavers.map((one) => (
              <li
                key={`${one.fundId}-${one.memberId}`}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
              >
                <span className="min-w-0">
                  <span className="font-semibold">{one.fullName}</span>
                  <span className="block text-sm">
                    {one.fundName}: đã góp {formatVnd(one.contributed)}
                    {one.owed > 0 && `, còn nợ ${formatVnd(one.owed)}`}
                  </span>
                </span>
                <LinkButton className="btn-sm" to={`${funds}/${one.fundId}/people`}>
                  {one.owed > 0 ? 'Xem khoản nợ' : 'Hoàn tiền'}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
