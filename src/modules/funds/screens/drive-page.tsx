import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { openCollection } from '../collection/open-collection.ts'
import { closeDrive } from '../drive/close-drive.ts'
import { findDrive } from '../drive/find-drive.ts'
import { recordDonation } from '../drive/record-donation.ts'
import { recordPledge } from '../drive/record-pledge.ts'
import { remit } from '../drive/remit.ts'
import { listPeople } from '../participation/list-people.ts'
import type { PaidOrAsked } from '../payment/pay-or-ask.ts'
import { keepFunds, manageFunds, readLoans } from '../permissions.ts'
import type { Route } from './+types/drive-page.ts'
import { DriveForms } from './drive-forms.tsx'
import { paidOrAskedInWords } from './paid-or-asked.ts'
import { MistakeLink } from './take-back-form.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const keeps = may(ctx, asked.unitId, keepFunds) && may(ctx, asked.unitId, readLoans)
  return {
    drive: await findDrive(ctx, asked),
    people: keeps ? await listPeople(ctx, asked) : [],
    keeps,
    manages: may(ctx, asked.unitId, manageFunds),
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  collect: {
    command: openCollection,
    done: ({ people }: { people: number }) => `Đã mở bảng thu cho ${people} người.`,
    next: ({ collectionId }: { collectionId: number }, fields) =>
      `/units/${fields.unitId}/funds/${fields.fundId}/collections/${collectionId}`,
  },
  donate: { command: recordDonation, done: 'Đã ghi tiền ủng hộ.' },
  pledge: { command: recordPledge, done: 'Đã ghi lời đăng ký.' },
  remit: {
    command: remit,
    done: (result: PaidOrAsked) => paidOrAskedInWords(result, 'Đã ghi chuyển đến nơi nhận'),
  },
  close: { command: closeDrive, done: 'Đã kết thúc cuộc vận động.' },
})

export default function DrivePage({ loaderData, params }: Route.ComponentProps) {
  const { drive, people, keeps, manages, today } = loaderData
  const received = drive.funds.reduce((sum, fund) => sum + fund.received, 0)
  const below = drive.below.reduce((sum, unit) => sum + unit.received, 0)
  return (
    <Page
      title={drive.name}
      crumbs={[{ to: `/units/${params.unitId}/drives`, label: 'Vận động' }]}
      lead={[
        `Phát động ${formatDay(drive.openedOn)}`,
        drive.upperName && `hưởng ứng ${drive.upperName}`,
        drive.closedOn && `kết thúc ${formatDay(drive.closedOn)}`,
        `đã nhận ${formatVnd(received)}`,
        below > 0 && `các đơn vị bên dưới ${formatVnd(below)}`,
      ]
        .filter(Boolean)
        .join(', ')}
    >
      {drive.appeal && (
        <Section>
          <p className="whitespace-pre-line">{drive.appeal}</p>
        </Section>
      )}
      <Section title="Theo quỹ">
        <table className="table-cards table table-sm">
          <caption className="sr-only">Đăng ký, đã nhận, đã chuyển theo quỹ</caption>
          <thead>
            <tr>
              <th scope="col">Quỹ</th>
              {['Mục tiêu', 'Đăng ký', 'Đã nhận', 'Đã chuyển', 'Còn giữ'].map((title) => (
                <th key={title} scope="col" className="text-right">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drive.funds.map((fund) => (
              <tr key={fund.fundId}>
                <td className="card-heading">{fund.name}</td>
                <td data-label="Mục tiêu" className="text-right tabular-nums">
                  {fund.target === null ? '–' : formatVnd(fund.target)}
                </td>
                <td data-label="Đăng ký" className="text-right tabular-nums">
                  {formatVnd(fund.pledged)}
                </td>
                <td data-label="Đã nhận" className="text-right tabular-nums">
                  {formatVnd(fund.received)}
                </td>
                <td data-label="Đã chuyển" className="text-right tabular-nums">
                  {formatVnd(fund.remitted)}
                </td>
                <td data-label="Còn giữ" className="text-right tabular-nums">
                  {formatVnd(fund.received - fund.remitted)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {drive.groups.length > 0 && (
        <Tally
          title="Theo tổ"
          rows={drive.groups.map((group) => ({
            name: group.name,
            amount: group.received,
            note: `${group.givers} lượt người`,
          }))}
        />
      )}
      <Below units={drive.below} />
      {keeps && received > 0 && (
        <p className="no-print flex flex-wrap gap-x-4">
          {drive.funds.map((fund) => (
            <MistakeLink
              key={fund.fundId}
              to={`/units/${params.unitId}/funds/${fund.fundId}/movements`}
            >
              Ghi nhầm ở {fund.name}?
            </MistakeLink>
          ))}
        </p>
      )}
      {keeps && <DriveForms funds={drive.funds} name={drive.name} people={people} today={today} />}
      {manages && !drive.closedOn && (
        <FoldedForm intent="close" summary="Kết thúc cuộc vận động">
          <DayField label="Ngày kết thúc" name="closedOn" value={today} />
          <div>
            <Button look="plain">Kết thúc</Button>
          </div>
        </FoldedForm>
      )}
    </Page>
  )
}

/** Every unit directly below with all that is below it: first who carries the drive, then who does not yet. */
function Below({ units }: { units: Route.ComponentProps['loaderData']['drive']['below'] }) {
  if (units.length === 0) return null
  const joined = units.filter(({ carriers }) => carriers > 0)
  const others = units.filter(({ carriers }) => carriers === 0)
  return (
    <>
      <Tally
        title={`Bên dưới: ${joined.length}/${units.length} đơn vị đã hưởng ứng`}
        rows={joined.map((unit) => ({
          name: unit.name,
          amount: unit.received,
          note: [
            unit.carriers > 1 && `${unit.carriers} đơn vị cùng làm`,
            `đã chuyển ${formatVnd(unit.remitted)}`,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      {others.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">
            Chưa hưởng ứng ({others.length} đơn vị)
          </summary>
          <ul className="list-disc pl-5">
            {others.map((unit) => (
              <li key={unit.unitId}>{unit.name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Tally({
  title,
  rows,
}: {
  title: string
  rows: readonly { name: string; amount: number; note: string }[]
}) {
  return (
    <Section title={title}>
      <ul className="divide-base-300 divide-y">
        {rows.map((row) => (
          <li key={row.name} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>{row.name}</span>
            <span className="tabular-nums">{formatVnd(row.amount)}</span>
            <span className="text-base-content/75 w-full text-sm">{row.note}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
