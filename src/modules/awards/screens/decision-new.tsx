import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findReady } from '../decision/find-ready.ts'
import { recordDecision } from '../decision/record-decision.ts'
import { signModeLabels } from '../labels.ts'
import type { Route } from './+types/decision-new.ts'
import { counted } from './counted.ts'

export const loader = pageLoader(
  async (ctx, asked, request) => {
    const { proposals, warnings, head } = await findReady(ctx, asked)
    const named = new Set(new URL(request.url).searchParams.getAll('for'))
    const shown = proposals.map((one) => {
      const persons = one.candidates.filter(({ kind }) => kind === 'person').length
      return {
        key: `${one.homeUnitId}-${one.proposalId}`,
        homeUnitId: one.homeUnitId,
        titleName: one.titleName,
        about: one.about,
        unitName: one.unitName,
        isOwn: one.homeUnitId === Number(asked.unitId),
        personPrize: one.personPrize ?? 0,
        collectivePrize: one.collectivePrize ?? 0,
        counted: counted({ persons, collectives: one.candidates.length - persons }),
        candidates: one.candidates,
      }
    })
    const chosen = shown.filter(({ key }) => named.has(key))
    return {
      proposals: shown.map(({ candidates: _, ...one }) => one),
      chosen,
      severalTitles: new Set(chosen.map(({ titleName }) => titleName)).size > 1,
      warnings: warnings.filter((warning) =>
        chosen.some(
          (one) =>
            one.homeUnitId === warning.unitId &&
            one.candidates.some(({ candidateId }) => candidateId === warning.candidateId),
        ),
      ),
      head,
      today: formatDay(ctx.today),
    }
  },
  { isFor: [recordDecision] },
)

export const action = formAction({
  record: {
    command: recordDecision,
    done: ({ count }: { count: number }) =>
      `Đã ghi quyết định: ${count} giấy chứng nhận đã có số, sổ khen thưởng đã ghi.`,
    next: ({ decisionId }: { decisionId: number }, { unitId }) =>
      `/units/${unitId}/awards/decisions/${decisionId}`,
  },
})

export default function DecisionNew({ loaderData, params }: Route.ComponentProps) {
  const { proposals, chosen, severalTitles, warnings } = loaderData
  const at = `/units/${params.unitId}/awards`
  const ready = chosen.length > 0 && !severalTitles
  return (
    <Page
      title="Ghi quyết định khen thưởng"
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead={
        ready
          ? `${chosen[0]?.titleName}. Từ quyết định này có danh sách chi thưởng, giấy chứng nhận có số và dòng trong sổ khen thưởng của từng người.`
          : 'Chọn một hay nhiều đề nghị cùng danh hiệu để quyết định một lần.'
      }
    >
      {severalTitles && (
        <Notice>
          Các đề nghị đã chọn về nhiều danh hiệu; một quyết định chỉ về một danh hiệu.
        </Notice>
      )}
      {proposals.length === 0 ? (
        <Empty
          action={
            <LinkButton to={`${at}/proposals/new`} look="primary">
              Lập đề nghị
            </LinkButton>
          }
        >
          Chưa có đề nghị nào có người để quyết định. Hãy lập đề nghị và thêm người vào danh sách
          trước; đề nghị của cấp dưới hiện ở đây khi đã trình lên.
        </Empty>
      ) : ready ? (
        <DecisionForm {...loaderData} />
      ) : (
        <Section title="Đề nghị đang chờ quyết định">
          <form method="get" className="flex flex-col gap-3">
            <ul className="divide-base-300 divide-y">
              {proposals.map((one) => (
                <li key={one.key} className="py-3">
                  <label className="flex items-start gap-3">
                    <input type="checkbox" name="for" value={one.key} className="checkbox mt-1" />
                    <span className="flex flex-col">
                      <span className="font-semibold">{one.titleName}</span>
                      <span>{one.about}</span>
                      <span className="text-base-content/75 text-sm">
                        {one.isOwn ? 'Đơn vị mình' : one.unitName} · {one.counted}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <Button className="self-start">Tiếp tục</Button>
          </form>
        </Section>
      )}
      {ready && warnings.length > 0 && (
        <Notice>
          <p className="font-semibold">Nên xem lại trước khi ký:</p>
          <ul className="list-disc pl-5">
            {warnings.map(({ candidateId, says }) => (
              <li key={`${candidateId}${says}`}>{says}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Page>
  )
}

function DecisionForm({ chosen, head, today }: Route.ComponentProps['loaderData']) {
  const [first] = chosen
  const hasPersons = chosen.some(({ candidates }) =>
    candidates.some((one) => one.kind === 'person'),
  )
  const hasCollectives = chosen.some(({ candidates }) =>
    candidates.some((one) => one.kind === 'collective'),
  )
  return (
    <Form intent="record">
      {chosen.map(({ key }) => (
        <input key={key} type="hidden" name="proposals[]" value={key} />
      ))}
      <Section title="Ai được khen">
        <p className="text-base-content/80">Bỏ dấu ở người không được chọn.</p>
        <Chosen chosen={chosen} />
      </Section>
      <Section title="Quyết định">
        <FieldRow>
          <TextField
            label="Số quyết định"
            name="number"
            hint={`Ví dụ: 15/QĐ-${head.documentCode || 'CĐCS'}.`}
            autoComplete="off"
          />
          <DayField label="Ngày quyết định" name="decidedOn" value={today} />
        </FieldRow>
        <TextField
          label="Khen về việc gì"
          name="about"
          value={first?.about}
          hint="In trên giấy chứng nhận, ví dụ: Thành tích xuất sắc trong quý I năm 2026."
        />
        <FieldRow>
          {hasPersons && (
            <TextField
              label="Tiền thưởng mỗi người"
              name="personPrize"
              inputMode="numeric"
              value={first?.personPrize || ''}
              optional
              hint="Để trống nếu không có tiền thưởng."
            />
          )}
          {hasCollectives && (
            <TextField
              label="Tiền thưởng mỗi tập thể"
              name="collectivePrize"
              inputMode="numeric"
              value={first?.collectivePrize || ''}
              optional
            />
          )}
        </FieldRow>
      </Section>
      <Section title="Người ký">
        <FieldRow>
          <SelectField
            label="Thể thức"
            name="signMode"
            value="committee"
            options={Object.entries(signModeLabels).map(([value, label]) => ({ value, label }))}
          />
          <TextField label="Họ và tên" name="signerName" value={head.signerName} />
          <TextField label="Chức vụ" name="signerPosition" value={head.signerPosition} />
        </FieldRow>
        <TickField label="Ký thay chủ tịch (KT.)" name="byDeputy" checked={head.byDeputy} />
      </Section>
      <Button className="self-start">Ghi quyết định</Button>
    </Form>
  )
}

function Chosen({ chosen }: Pick<Route.ComponentProps['loaderData'], 'chosen'>) {
  const { errors, values } = useRefusal()
  const typed = values.chosen
  const kept = Array.isArray(typed) ? new Set(typed) : null
  return (
    <>
      {chosen.map((proposal) => (
        <fieldset key={proposal.key} className="flex flex-col gap-1">
          <legend className="font-semibold">
            {proposal.isOwn ? 'Đơn vị mình' : proposal.unitName}
          </legend>
          <div className="grid gap-x-6 md:grid-cols-2">
            {proposal.candidates.map((one) => {
              const key = `${proposal.homeUnitId}-${one.candidateId}`
              return (
                <label key={key} className="flex items-start gap-3 py-1.5">
                  <input
                    type="checkbox"
                    name="chosen[]"
                    value={key}
                    className="checkbox mt-0.5"
                    defaultChecked={kept ? kept.has(key) : true}
                  />
                  <span>
                    {one.name}
                    {one.ofName && (
                      <span className="text-base-content/75 block text-sm">{one.ofName}</span>
                    )}
                  </span>
                </label>
              )
            })}
          </div>
        </fieldset>
      ))}
      {errors.chosen && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors.chosen.join(' ')}
        </p>
      )}
    </>
  )
}
