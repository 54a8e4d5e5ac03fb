import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { approveCase } from '../case/approve-case.ts'
import { findCase } from '../case/find-case.ts'
import { payCase } from '../case/pay-case.ts'
import { refuseCase } from '../case/refuse-case.ts'
import { revealCase } from '../case/reveal-case.ts'
import { withdrawCase } from '../case/withdraw-case.ts'
import { hospitalLevelLabels, relationLabels } from '../labels.ts'
import { addPaper } from '../photo/add-paper.ts'
import { removePhoto } from '../photo/remove-photo.ts'
import type { Route } from './+types/case-page.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseBadge } from './case-badge.tsx'
import { CaseSteps } from './case-steps.tsx'
import { Papers } from './papers.tsx'

const on = (by: string | null, day: string | null) =>
  day ? `${by ? `${by}, ` : ''}${formatDay(day)}` : ''

export const loader = pageLoader(async (ctx, asked) => {
  const { about, voucher, ...found } = await findCase(ctx, asked)
  const opened = asked.reveal === 'yes' && found.sensitive && found.mayReveal
  const revealed = opened ? await revealCase(ctx, asked) : null
  const told = revealed ?? about
  return {
    ...found,
    kindName: revealed?.kindName ?? found.kindName,
    about: told && {
      relation: relationLabels[told.relation],
      aboutName: told.aboutName,
      hospital: told.hospitalLevel && hospitalLevelLabels[told.hospitalLevel],
      note: told.note,
      exceptionReason: told.exceptionReason,
      refusedBecause: told.refusedBecause,
    },
    visits: (revealed?.visits ?? []).map((visit) => ({ ...visit, onDay: formatDay(visit.onDay) })),
    amountShown: formatVnd(found.amount),
    happenedOn: formatDay(found.happenedOn),
    voucher: voucher && `Phiếu chi ${String(voucher.number).padStart(4, '0')}/${voucher.year}`,
    steps: [
      {
        name: found.byMember ? 'Đoàn viên đề nghị' : 'Báo việc',
        done: true,
        by: on(found.enteredByName, found.enteredOn),
      },
      {
        name: 'Duyệt',
        done: found.state === 'approved' || found.state === 'paid',
        by: on(found.decidedByName, found.decidedOn),
      },
      { name: 'Chi tiền', done: found.state === 'paid', by: on(null, found.paidOn) },
      {
        name: 'Ký nhận',
        done: found.papers.length > 0,
        by: found.papers.length > 0 ? 'Đã có ảnh' : '',
      },
    ],
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  approve: { command: approveCase, done: 'Đã duyệt; thủ quỹ có thể chi.' },
  refuse: { command: refuseCase, done: 'Đã ghi không duyệt.' },
  withdraw: { command: withdrawCase, done: 'Đã rút hồ sơ.' },
  pay: { command: payCase, done: 'Đã chi và lập phiếu chi trong sổ quỹ.' },
  addPaper: { command: addPaper, done: 'Đã lưu ảnh giấy ký nhận.' },
  removePhoto: { command: removePhoto, done: 'Đã gỡ ảnh.' },
})

export default function CasePage({ loaderData: found, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/welfare`
  const { about, may } = found
  return (
    <Page
      title={`${found.fullName}: ${found.kindName}`}
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      actions={
        !found.list &&
        (found.state === 'approved' || found.state === 'paid') && (
          <LinkButton to={`${at}/cases/${found.caseId}/slip.pdf`} reloadDocument>
            In phiếu thăm hỏi
          </LinkButton>
        )
      }
    >
      <Section>
        <CaseSteps state={found.state} steps={found.steps} />
      </Section>
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-5">
          <Section title={`Hồ sơ số ${found.caseId}`} actions={<CaseBadge state={found.state} />}>
            <p className="text-3xl font-semibold tabular-nums">{found.amountShown}</p>
            <Facts
              facts={[
                [
                  'Đoàn viên',
                  <Link
                    key="member"
                    className="link"
                    to={`/units/${params.unitId}/members/${found.memberId}`}
                  >
                    {found.fullName}
                  </Link>,
                ],
                ['Việc', found.kindName],
                ['Ngày', found.happenedOn],
                ...(about
                  ? ([
                      ['Của ai', [about.relation, about.aboutName].filter(Boolean).join(': ')],
                      ...(about.hospital ? ([['Nơi điều trị', about.hospital]] as const) : []),
                      ...(about.note ? ([['Ghi chú', about.note]] as const) : []),
                      ...(about.exceptionReason
                        ? ([['Lý do ngoại lệ', about.exceptionReason]] as const)
                        : []),
                      ...(about.refusedBecause
                        ? ([['Lý do không duyệt', about.refusedBecause]] as const)
                        : []),
                    ] as const)
                  : []),
                ...(found.secondPerson
                  ? ([['Hai người duyệt', 'Người ghi và người duyệt khác nhau']] as const)
                  : []),
              ]}
            />
            {found.voucher && (
              <Link
                className="link w-fit"
                to={`/units/${params.unitId}/ledger/entries/${found.entryId}`}
              >
                {found.voucher}
              </Link>
            )}
            {found.list && (
              <Link className="link w-fit" to={`${at}/lists/${found.list.listId}`}>
                {found.list.name}
              </Link>
            )}
            {!about && found.mayReveal && (
              <Link
                className="link no-print w-fit"
                to="?reveal=yes"
                preventScrollReset
                prefetch="none"
              >
                Xem nội dung (được ghi lại)
              </Link>
            )}
            {!about && !found.mayReveal && (
              <p className="text-base-content/75 text-sm">
                Nội dung về sức khỏe, hoàn cảnh chỉ chủ tịch và người báo việc được xem.
              </p>
            )}
          </Section>
          {found.visits.length > 0 && (
            <Section title="Đã đi thăm">
              <ul className="flex flex-col gap-2">
                {found.visits.map((visit) => (
                  <li key={visit.visitId}>
                    <Link className="link" to={`${at}/visits/${visit.visitId}`}>
                      {visit.onDay}
                    </Link>{' '}
                    · {[visit.visitors, visit.place, visit.gift].filter(Boolean).join(' · ')}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="flex flex-col gap-5">
          {!found.list && (
            <CaseActions
              state={found.state}
              may={may}
              enteredByMe={found.enteredByMe}
              amount={found.amountShown}
              today={found.today}
            />
          )}
          <Papers
            at={at}
            papers={found.papers}
            mayAdd={may.keepsPapers && !found.list && found.state !== 'withdrawn'}
            mayRemove={may.decides}
          />
        </div>
      </div>
    </Page>
  )
}
