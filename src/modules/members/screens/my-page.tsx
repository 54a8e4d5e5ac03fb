import { ownUnitId } from '#platform/own-unit.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Avatar } from '#ui/avatar.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findMyRecord } from '../member/find-my-record.ts'
import type { Route } from './+types/my-page.ts'
import { Children } from './children.tsx'
import { MemberHistory } from './member-history.tsx'
import { Posts } from './posts.tsx'
import { RecordFacts } from './record-facts.tsx'
import { shownHistory, shownRecord } from './shown-record.ts'
import { StateBadge } from './state-badge.tsx'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const mine = await findMyRecord(ctx, { unitId })
  return mine && { member: shownRecord(mine.record), history: shownHistory(mine.history) }
})

export default function MyPage({ loaderData: mine }: Route.ComponentProps) {
  if (!mine)
    return (
      <Page title="Hồ sơ đoàn viên của tôi">
        <Empty>
          Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt. Hãy hỏi chủ tịch công
          đoàn nơi bạn làm việc.
        </Empty>
      </Page>
    )
  const { member, history } = mine
  return (
    <Page title="Hồ sơ đoàn viên của tôi" lead="Có chỗ chưa đúng? Hãy báo công đoàn đơn vị sửa.">
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-5">
          <Section>
            <div className="flex items-center gap-4">
              <Avatar large initials={member.initials} />
              <div className="flex flex-col items-start gap-2">
                <p className="text-xl font-semibold">{member.fullName}</p>
                <StateBadge state={member.state} />
              </div>
            </div>
            <RecordFacts record={member} sight="all" />
            <p className="text-sm">
              Số định danh{' '}
              {member.nationalIdTail ? `•••••••••${member.nationalIdTail}` : 'chưa ghi'}
            </p>
          </Section>
          <Children items={member.children} manages={false} />
          <Posts items={member.posts} addTo={null} />
        </div>
        <Section title="Quá trình">
          <MemberHistory lines={history} withdrawable={false} />
        </Section>
      </div>
    </Page>
  )
}
