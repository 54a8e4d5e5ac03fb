import { redirect } from 'react-router'
import { contextOf } from '#platform/web/request-context.ts'
import { Empty, Page } from '#ui/page.tsx'
import type { Route } from './+types/start.ts'

/** Leads to the unit one works in; who has none is told so. */
export function loader({ context }: Route.LoaderArgs) {
  const { actor } = contextOf(context)
  if (!actor) throw redirect('/sign-in')
  const office = actor.rights.find((right) => right.role !== 'member')
  const first = office ?? actor.rights[0]
  if (first) throw redirect(office ? `/units/${first.unitId}` : '/me/today')
  return null
}

export default function Start() {
  return (
    <Page title="Chào bạn">
      <Empty>
        Tài khoản của bạn chưa gắn với chức vụ hay tư cách đoàn viên nào đang còn hiệu lực. Hãy nhờ
        cán bộ công đoàn đơn vị bạn ghi nhận.
      </Empty>
    </Page>
  )
}
