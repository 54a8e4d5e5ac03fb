import { may } from '#platform/may.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import { findStatement } from '../movement/find-statement.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/statement.ts'
import { StatementLines } from './statement-lines.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  ...(await findStatement(ctx, asked)),
  keeps: may(ctx, asked.unitId, keepFunds),
}))

export default function StatementPage({ loaderData, params }: Route.ComponentProps) {
  const unit = `/units/${params.unitId}`
  return (
    <Page
      title={`Sao kê quỹ: ${loaderData.fullName}`}
      crumbs={[{ to: `${unit}/funds`, label: 'Các quỹ' }]}
      lead="Đúng như đoàn viên thấy ở mục “Quỹ của tôi”. Mỗi lần cán bộ mở trang này đều được ghi vết."
    >
      <StatementLines statement={loaderData} unit={unit} keeps={loaderData.keeps} />
    </Page>
  )
}
