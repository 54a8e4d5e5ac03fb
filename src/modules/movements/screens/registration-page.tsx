import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Facts } from '#ui/facts.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { adviceOn } from '../coach/advice.ts'
import { markShared } from '../coach/shared-words.ts'
import { recordProgress } from '../progress/record-progress.ts'
import { changeRegistration } from '../registration/change-registration.ts'
import { confirmResults } from '../registration/confirm-results.ts'
import { findRegistration } from '../registration/find-registration.ts'
import { takeBackResult } from '../registration/take-back-result.ts'
import { withdrawRegistration } from '../registration/withdraw-registration.ts'
import type { Route } from './+types/registration-page.ts'
import { RegistrationBadge, Remarks } from './badges.tsx'
import { RegistrationActions } from './registration-actions.tsx'

const shown = (day: string | null) => day && formatDay(day)

export const loader = pageLoader(async (ctx, asked) => {
  const found = await findRegistration(ctx, asked)
  const pieces = (other: { content: string }) => markShared(other.content, found.content)
  return {
    ...found,
    dueOn: shown(found.dueOn),
    registeredOn: formatDay(found.registeredOn),
    confirmedOn: shown(found.confirmedOn),
    progress: found.progress.map((line) => ({ ...line, onDay: formatDay(line.onDay) })),
    alike: found.alike.map((other) => ({ ...other, pieces: pieces(other) })),
    repeated: found.repeated && { ...found.repeated, pieces: pieces(found.repeated) },
    advice: adviceOn(found),
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  change: { command: changeRegistration, done: 'Đã sửa bản đăng ký.' },
  withdraw: { command: withdrawRegistration, done: 'Đã rút bản đăng ký.' },
  progress: { command: recordProgress, done: 'Đã ghi tiến độ.' },
  confirm: { command: confirmResults, done: 'Đã xác nhận kết quả.' },
  takeBack: { command: takeBackResult, done: 'Đã bỏ kết quả ghi nhầm.' },
})

export default function RegistrationPage({ loaderData: found, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/movements`
  return (
    <Page
      title={`Đăng ký của ${found.whose}`}
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${at}/${found.movementId}?year=${found.year}`, label: found.movementName },
        {
          to: `${at}/${found.movementId}/registrations?year=${found.year}`,
          label: `Bản đăng ký năm ${found.year}`,
        },
      ]}
    >
      <Section
        title={`Bản số ${found.registrationId}`}
        actions={<RegistrationBadge state={found.state} />}
      >
        <p className="text-lg whitespace-pre-line wrap-anywhere">{found.content}</p>
        <Facts
          facts={[
            ['Số lượng', found.quantity],
            ['Xong trước ngày', found.dueOn],
            ['Minh chứng', found.proof],
            [
              'Đăng ký',
              `${found.registeredOn}, ${found.byMember ? 'tự đăng ký' : `${found.byName} ghi`}`,
            ],
            ...(found.confirmedOn
              ? ([
                  ['Kết quả', found.result],
                  ['Xác nhận', `${found.confirmedByName}, ${found.confirmedOn}`],
                ] as const)
              : []),
            ...(found.withdrawnBecause ? ([['Lý do rút', found.withdrawnBecause]] as const) : []),
          ]}
        />
        {found.progress.length > 0 && (
          <ul className="border-base-300 border-l-2 pl-3">
            {found.progress.map((line) => (
              <li key={line.progressId}>
                <span className="text-base-content/80">
                  {line.onDay}, {line.byName}:
                </span>{' '}
                {line.note}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {found.remarks.length > 0 && (
        <Section title="Nên góp ý">
          <p className="text-base-content/80 text-sm">
            Chỉ cán bộ thấy phần này. Đây là gợi ý để trò chuyện, không phải lý do từ chối.
          </p>
          <Remarks remarks={found.remarks} />
          {found.repeated && (
            <Alike
              title={`Gần giống bản năm ${found.repeated.year} của chính người này`}
              others={[found.repeated]}
              at={at}
            />
          )}
          <Alike title="Giống bản của người khác" others={found.alike} at={at} />
        </Section>
      )}
      <RegistrationActions found={found} />
    </Page>
  )
}

type Other = {
  registrationId: number
  whose: string
  share: number
  pieces: { text: string; shared: boolean }[]
}

/** Which other texts are alike, and which words they have in common with this one. */
function Alike({ title, others, at }: { title: string; others: readonly Other[]; at: string }) {
  if (others.length === 0) return null
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{title}</p>
      <ul className="divide-base-300 divide-y">
        {others.map((other) => (
          <li key={other.registrationId} className="py-2">
            <Link
              className="link link-hover font-semibold"
              to={`${at}/registrations/${other.registrationId}`}
            >
              {other.whose}
            </Link>
            <span className="text-base-content/80 text-sm">
              {' '}
              · {other.share === 100 ? 'trùng' : `giống ${other.share}%`}
            </span>
            <p className="whitespace-pre-line wrap-anywhere">
              {other.pieces.map((piece, index) =>
                piece.shared ? (
                  <mark key={index} className="bg-warning/25 text-base-content rounded-sm">
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
