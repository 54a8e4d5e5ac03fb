import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Avatar } from '#ui/avatar.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { addChild } from '../child/add-child.ts'
import { changeChild } from '../child/change-child.ts'
import { removeChild } from '../child/remove-child.ts'
import { restoreChild } from '../child/restore-child.ts'
import { findMember } from '../member/find-member.ts'
import { revealNationalId } from '../member/reveal-national-id.ts'
import { memberHistory } from '../membership/member-history.ts'
import { withdrawEvent } from '../membership/withdraw-event.ts'
import { undoTransfer } from '../transfer/undo-transfer.ts'
import type { Route } from './+types/member-page.ts'
import { Children } from './children.tsx'
import { MemberHistory } from './member-history.tsx'
import { Posts } from './posts.tsx'
import { RecordFacts } from './record-facts.tsx'
import { shownHistory, shownRecord } from './shown-record.ts'
import { StateBadge } from './state-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { sight, moves, ...member } = await findMember(ctx, asked)
  const history = await memberHistory(ctx, asked)
  const revealed =
    asked.reveal === 'yes' && sight === 'all' ? await revealNationalId(ctx, asked) : null
  return { member: shownRecord(member), history: shownHistory(history), sight, moves, revealed }
})

export const action = formAction({
  withdraw: { command: withdrawEvent, done: 'Đã rút việc ghi nhầm.' },
  undoTransfer: {
    command: undoTransfer,
    done: 'Đã rút lần chuyển ở cả hai đơn vị; người này ở lại đơn vị cũ.',
    next: ({ unitId, memberId }: { unitId: number; memberId: number }) =>
      `/units/${unitId}/members/${memberId}`,
  },
  addChild: { command: addChild, done: 'Đã ghi thêm con.' },
  changeChild: { command: changeChild, done: 'Đã lưu thông tin con.' },
  removeChild: {
    command: removeChild,
    done: 'Đã xóa khỏi hồ sơ; trong một ngày còn lấy lại được.',
  },
  restoreChild: { command: restoreChild, done: 'Đã lấy lại.' },
})

/** After a refusal too: the form then carries the version that the refusal told of. */
export const shouldRevalidate = () => true

export default function MemberPage({ loaderData, params }: Route.ComponentProps) {
  const { member, history, sight, moves, revealed } = loaderData
  const list = `/units/${params.unitId}/members`
  const page = `${list}/${member.memberId}`
  const manages = sight === 'all'
  const isMember = member.state === 'active' || member.state === 'suspended'
  return (
    <Page
      title={member.fullName}
      crumbs={[{ to: list, label: 'Đoàn viên' }]}
      actions={
        <>
          {moves && isMember && (
            <LinkButton to={`${page}/move`}>Chuyển sang đơn vị khác</LinkButton>
          )}
          {sight !== 'names' && (
            <LinkButton to={`/units/${params.unitId}/training/members/${member.memberId}`}>
              Sổ học tập
            </LinkButton>
          )}
          {manages && member.cardNumber && isMember && (
            <LinkButton to={`${list}/cards.pdf?memberId=${member.memberId}`} reloadDocument>
              In thẻ
            </LinkButton>
          )}
          {manages && (
            <>
              <LinkButton to={`${page}/edit`}>Sửa hồ sơ</LinkButton>
              <LinkButton to={`${page}/changes`} look="primary">
                Ghi biến động
              </LinkButton>
            </>
          )}
        </>
      }
    >
      {member.mergedInto && (
        <p className="alert alert-warning alert-soft">
          Hồ sơ này đã gộp vào{' '}
          <Link className="link" to={`${list}/${member.mergedInto}`}>
            một hồ sơ khác
          </Link>
          .
        </p>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-5">
          <Section>
            <div className="flex items-center gap-4">
              <Avatar
                large
                initials={member.initials}
                src={member.photoVersion ? `${page}/photo?v=${member.photoVersion}` : null}
              />
              <div className="flex flex-col items-start gap-2">
                <StateBadge state={member.state} leftHow={member.leftHow} />
                {member.leftOn && <p className="text-sm">Rời công đoàn ngày {member.leftOn}</p>}
                <p>{[member.jobTitle, member.groupName].filter(Boolean).join(' · ')}</p>
              </div>
            </div>
            <RecordFacts record={member} sight={sight} />
            <Link
              className="link no-print w-fit"
              to={`/units/${params.unitId}/awards/register?memberId=${member.memberId}`}
            >
              Khen thưởng đã nhận
            </Link>
            {manages && <Identity tail={member.nationalIdTail} revealed={revealed} />}
          </Section>
          {sight !== 'names' && <Children items={member.children} manages={manages} />}
          <Posts
            items={member.posts}
            addTo={
              manages ? `/units/${params.unitId}/positions/new?memberId=${member.memberId}` : null
            }
          />
        </div>
        <Section title="Quá trình">
          <MemberHistory lines={history} withdrawable={manages} moves={moves} />
        </Section>
      </div>
    </Page>
  )
}

/** The number is masked until somebody asks; asking is logged. */
function Identity({
  tail,
  revealed,
}: {
  tail: string | null
  revealed: { nationalId: string | null; ethnicGroup: string | null } | null
}) {
  return (
    <div className="border-base-300 flex flex-wrap items-center gap-x-4 gap-y-1 border-t pt-3">
      <p>
        <span className="text-base-content/75 text-sm">Số định danh </span>
        <span className="tabular-nums">
          {revealed?.nationalId ?? (tail ? `•••••••••${tail}` : 'Chưa ghi')}
        </span>
        {revealed && <span> · Dân tộc {revealed.ethnicGroup ?? 'chưa ghi'}</span>}
      </p>
      {!revealed && (
        <Link className="link no-print text-sm" to="?reveal=yes" preventScrollReset prefetch="none">
          Xem đầy đủ (được ghi lại)
        </Link>
      )}
    </div>
  )
}
