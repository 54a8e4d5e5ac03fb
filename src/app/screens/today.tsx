import { ArrowRight, CheckCircle2 } from 'lucide-react'
import { formatDayLong } from '#platform/vietnamese/dates.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { momentInVietnam } from '../moment.ts'
import { registry } from '../registry.ts'
import { findToday } from '../today/find-today.ts'
import type { Route } from './+types/today.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { recent, waiting, ...today } = await findToday(ctx, asked)
  return {
    ...today,
    waiting: waiting.flatMap(inWords),
    name: ctx.unit?.name ?? '',
    greeting: greetingAt(new Date()),
    person: ctx.actor?.name ?? '',
    date: formatDayLong(ctx.today),
    recent: recent?.map(({ seq, at, by, name, subject }) => ({
      seq,
      subject,
      when: momentInVietnam(at),
      by: by ?? 'Phần mềm',
      what: registry.get(name)?.definition.summary ?? name,
    })),
  }
})

function greetingAt(now: Date): string {
  const hour = (now.getUTCHours() + 7) % 24
  if (hour < 11) return 'Chào buổi sáng'
  if (hour < 13) return 'Chào buổi trưa'
  return hour < 18 ? 'Chào buổi chiều' : 'Chào buổi tối'
}

/** What waits, in words and with the place where it is done; `of` is what stands behind its name, such as a period. */
type Wait = {
  says: (count: number, of: readonly string[]) => string
  to: string | ((of: readonly string[]) => string)
}

const waits: Record<string, Wait> = {
  'transfer-in': {
    says: (count) => `${count} giấy chuyển sinh hoạt đang chờ đơn vị trả lời`,
    to: '/members/transfers',
  },
  application: {
    says: (count) => `${count} đơn gia nhập đang chờ xét`,
    to: '/members/applications',
  },
  'payment-waiting': {
    says: (count) => `${count} đề nghị chi đang chờ duyệt`,
    to: '/ledger/proposals?state=waiting',
  },
  'payment-approved': {
    says: (count) => `${count} khoản chi đã duyệt, chờ chi tiền`,
    to: '/ledger/proposals?state=approved',
  },
  'loan-request': {
    says: (count) => `${count} đề nghị vay đang chờ duyệt`,
    to: ([fund]) => `/funds/${fund}/loans#requests`,
  },
  'loan-queue': {
    says: (count) => `${count} khoản vay đã duyệt, chờ chi`,
    to: ([fund]) => `/funds/${fund}/loans#queue`,
  },
  'loan-overdue': {
    says: (count) => `${count} khoản vay có kỳ quá hạn, nên hỏi thăm`,
    to: ([fund]) => `/funds/${fund}/loans#overdue`,
  },
  'drive-above': {
    says: (count) => `${count} cuộc vận động của cấp trên, đơn vị chưa hưởng ứng`,
    to: '/drives#above',
  },
  'fund-leaver': {
    says: (count) => `${count} người đã rời còn tiền trong quỹ`,
    to: ([fund]) => `/funds/leavers#${fund}`,
  },
  'welfare-to-approve': {
    says: (count) => `${count} việc chăm lo đang chờ duyệt`,
    to: '/welfare?state=waiting&lists=yes',
  },
  'welfare-to-pay': {
    says: (count) => `${count} việc chăm lo đã duyệt, chờ chi tiền`,
    to: '/welfare?state=approved&lists=yes',
  },
  'welfare-birthdays': {
    says: (count) => `${count} đoàn viên có sinh nhật trong bảy ngày tới`,
    to: '/welfare/reminders',
  },
  'report-draft': { says: (count) => `${count} báo cáo đang soạn dở`, to: '/reports?state=draft' },
  'report-returned': {
    says: (count) => `${count} báo cáo bị cấp trên trả lại, cần sửa và gửi lại`,
    to: '/reports?state=returned',
  },
  'report-to-answer': {
    says: (count, [, toDay = '']) =>
      `${count} báo cáo cấp dưới (kỳ đến ngày ${toDay.split('-').reverse().join('/')}) đã gửi, chờ duyệt`,
    to: ([kind, toDay]) => `/below?period=${kind}:${toDay}&state=submitted`,
  },
}

function inWords({ what, count }: { what: string; count: number }) {
  const [name = '', ...of] = what.split(/[/:]/)
  const wait = waits[name]
  if (!wait) return []
  const to = typeof wait.to === 'string' ? wait.to : wait.to(of)
  return { to, sentence: wait.says(count, of) }
}

export default function Today({ loaderData, params }: Route.ComponentProps) {
  const { name, greeting, person, date, figures, waiting, recent, leads } = loaderData
  const unit = `/units/${params.unitId}`
  return (
    <Page title={name} lead={`${greeting}, ${person}. Hôm nay là ${date}.`}>
      {(leads || waiting.length > 0) && (
        <Section title="Việc đang chờ">
          {waiting.length === 0 ? (
            <p className="flex items-center gap-2">
              <CheckCircle2 aria-hidden="true" className="text-success size-5" /> Không có việc nào
              đang chờ.
            </p>
          ) : (
            <ul className="flex flex-col gap-2">
              {waiting.map(({ to, sentence }) => (
                <li key={to}>
                  <Link
                    to={unit + to}
                    className="border-base-300 hover:border-primary rounded-box flex items-center justify-between gap-3 border p-3"
                  >
                    <span className="font-semibold">{sentence}</span>
                    <ArrowRight aria-hidden="true" className="text-primary size-5 shrink-0" />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Stats>
        <Stat
          label="Đoàn viên"
          value={figures.members.toLocaleString('vi-VN')}
          to={`${unit}/figures/members.members`}
        />
        <Stat
          label="Đoàn viên nữ"
          value={figures.women.toLocaleString('vi-VN')}
          note={
            figures.members > 0
              ? `${Math.round((100 * figures.women) / figures.members)}% đoàn viên`
              : undefined
          }
          to={`${unit}/figures/members.women`}
        />
        <Stat
          label="Tổ công đoàn"
          value={figures.groups.toLocaleString('vi-VN')}
          to={`${unit}/figures/organization.groups`}
        />
        {/* A grassroots union need not be told that it is one. */}
        {figures.unions > 1 && (
          <Stat
            label="Công đoàn cơ sở"
            value={figures.unions.toLocaleString('vi-VN')}
            to={`${unit}/figures/organization.grassroots_unions`}
          />
        )}
      </Stats>
      {figures.members === 0 && leads && (
        <Empty
          action={
            <LinkButton look="primary" to={`${unit}/members/import`}>
              Nhập đoàn viên từ Excel
            </LinkButton>
          }
        >
          Đơn vị chưa có đoàn viên nào. Hãy bắt đầu bằng danh sách Excel đang có, phần mềm sẽ cho
          xem trước rồi mới ghi.
        </Empty>
      )}
      {recent && (
        <Section
          title="Vừa làm xong"
          actions={
            <LinkButton to={`${unit}/audit`} look="quiet" className="btn-sm">
              Xem nhật ký
            </LinkButton>
          }
        >
          {recent.length === 0 ? (
            <p>Chưa có thao tác nào.</p>
          ) : (
            <ul className="divide-base-300 divide-y">
              {recent.map((line) => (
                <li key={line.seq} className="flex flex-wrap justify-between gap-x-4 py-2">
                  <span>
                    {line.what}
                    {line.subject && <span className="font-semibold">: {line.subject}</span>}
                  </span>
                  <span className="text-base-content/75 text-sm">
                    {line.by} · {line.when}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </Page>
  )
}
