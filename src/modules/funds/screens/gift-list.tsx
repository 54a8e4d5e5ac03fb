import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listFunds } from '../fund/list-funds.ts'
import { listGifts } from '../gift/list-gifts.ts'
import { recordGift } from '../gift/record-gift.ts'
import { thankSponsor } from '../gift/thank-sponsor.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/gift-list.ts'
import { MistakeLink } from './take-back-form.tsx'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  gifts: await listGifts(ctx, asked),
  funds: (await listFunds(ctx, asked)).filter(({ closedOn }) => closedOn === null),
  keeps: may(ctx, asked.unitId, keepFunds),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  record: { command: recordGift, done: 'Đã ghi tài trợ. Đừng quên thư cảm ơn.' },
  thank: { command: thankSponsor, done: 'Đã ghi là đã gửi thư cảm ơn.' },
})

export default function GiftList({ loaderData, params }: Route.ComponentProps) {
  const { gifts, funds, keeps, today } = loaderData
  const money = gifts.reduce((sum, gift) => sum + (gift.inKind ? 0 : gift.amount), 0)
  return (
    <Page
      title="Tài trợ"
      crumbs={[{ to: `/units/${params.unitId}/funds`, label: 'Các quỹ' }]}
      lead={gifts.length > 0 ? `Bằng tiền: ${formatVnd(money)}.` : undefined}
    >
      {keeps && (
        <Section title="Ghi một khoản tài trợ">
          <Form intent="record">
            <FieldRow>
              <TextField label="Nhà tài trợ" name="sponsorName" />
              <TextField label="Địa chỉ" name="sponsorAddress" optional />
              <SelectField
                label="Vào quỹ"
                name="fundId"
                optional
                placeholder="Chọn khi là tiền"
                options={funds.map(({ fundId, name }) => ({ value: fundId, label: name }))}
              />
              <TextField
                label="Hiện vật"
                name="inKind"
                optional
                hint="Ghi khi không phải là tiền, ví dụ: 20 áo ấm"
              />
              <TextField label="Số tiền hoặc trị giá" name="amount" inputMode="numeric" />
              <DayField label="Ngày nhận" name="day" value={today} />
              <WhereField value="bank" />
              <TextField label="Để làm gì" name="purpose" optional />
            </FieldRow>
            <TickField
              label="Do tập thể đoàn viên góp, không hoàn lại"
              name="fromMembers"
              hint="Không tính là tài trợ"
            />
            <div>
              <Button>Ghi tài trợ</Button>
            </div>
          </Form>
        </Section>
      )}
      {gifts.length === 0 ? (
        <Empty>Chưa có khoản tài trợ nào.</Empty>
      ) : (
        <Section title="Đã nhận">
          <ul className="divide-base-300 divide-y">
            {gifts.map((gift) => (
              <li
                key={gift.giftId}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
              >
                <span className="font-semibold">{gift.sponsorName}</span>
                <span className="tabular-nums">{formatVnd(gift.amount)}</span>
                <span className="text-base-content/80 w-full text-sm">
                  {[formatDay(gift.day), gift.inKind, gift.fundName, gift.purpose]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {keeps && (
                  <LinkButton
                    className="btn-sm"
                    to={`/units/${params.unitId}/funds/gifts/${gift.giftId}/thanks.docx`}
                    reloadDocument
                  >
                    Thư cảm ơn (Word)
                  </LinkButton>
                )}
                {gift.thankedOn ? (
                  <Badge tone="success">Đã cảm ơn {formatDay(gift.thankedOn)}</Badge>
                ) : (
                  keeps && (
                    <ActionButton
                      intent="thank"
                      fields={{ giftId: gift.giftId }}
                      label="Đã gửi thư cảm ơn"
                    />
                  )
                )}
                {keeps && gift.fundId && (
                  <MistakeLink
                    to={`/units/${params.unitId}/funds/${gift.fundId}/movements?kind=gift`}
                  >
                    Ghi nhầm?
                  </MistakeLink>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
