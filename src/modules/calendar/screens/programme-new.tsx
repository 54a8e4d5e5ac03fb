import { formatLunarDay, lunarDayOf } from '#platform/vietnamese/lunar-calendar.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { dayKindLabels } from '../labels.ts'
import { offerProgramme } from '../programme/offer-programme.ts'
import { startProgramme } from '../programme/start-programme.ts'
import { isRound, yearsSince } from '../year/marked-day.ts'
import type { Route } from './+types/programme-new.ts'
import { anniversary, shownDay } from './shown-year.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { year, days } = await offerProgramme(ctx, asked)
    return {
      year,
      days: days.map(
        ({ onDay: day, shippedCode, ownDayId, name, kind, beganYear, lunar, source }) => {
          const years = yearsSince(beganYear, year)
          const { date, weekday } = shownDay(day)
          return {
            key: shippedCode ?? String(ownDayId),
            code: shippedCode,
            name,
            on: [`${date} (${weekday})`, lunar ? formatLunarDay(lunarDayOf(day)) : '']
              .filter(Boolean)
              .join(' · '),
            anniversary: anniversary({ years, beganYear, day }),
            round: isRound(years),
            about: [dayKindLabels[kind], source && `nguồn: ${source}`].filter(Boolean).join(' · '),
          }
        },
      ),
    }
  },
  { isFor: [startProgramme] },
)

export const action = formAction({
  start: {
    command: startProgramme,
    done: ({ count }: { count: number }) => `Đã lập chương trình với ${count} ngày.`,
    next: ({ year }: { year: number }, { unitId }) => `/units/${unitId}/calendar?year=${year}`,
  },
})

export default function ProgrammeNew({ loaderData, params }: Route.ComponentProps) {
  const { year, days } = loaderData
  const at = `/units/${params.unitId}/calendar`
  return (
    <Page
      title={`Lập chương trình năm ${year}`}
      crumbs={[{ to: `${at}?year=${year}`, label: 'Lịch năm' }]}
      lead="Bỏ dấu những ngày đơn vị không làm gì. Ngày riêng của đơn vị luôn có. Sau khi lập, mỗi ngày thêm được việc làm, người chuẩn bị, đổi ngày hoặc bỏ."
    >
      <Section>
        <Form intent="start" fields={{ year }}>
          <TextField
            label="Chủ đề năm"
            name="theme"
            hint="Ví dụ: Nâng cao chất lượng đội ngũ cán bộ công đoàn cơ sở."
            optional
          />
          <fieldset className="flex flex-col gap-3">
            <legend className="mb-2 font-semibold">Các ngày trong năm</legend>
            {days.map((day) => (
              <div key={day.key} className="flex items-start gap-3">
                <input
                  type="checkbox"
                  id={`day-${day.key}`}
                  className="checkbox"
                  {...(day.code
                    ? { name: 'codes[]', value: day.code, defaultChecked: true }
                    : { checked: true, disabled: true, readOnly: true })}
                />
                <label htmlFor={`day-${day.key}`}>
                  <span className="font-semibold">{day.name}</span>
                  {day.anniversary && (
                    <span className={day.round ? 'font-semibold' : ''}> · {day.anniversary}</span>
                  )}
                  <span className="text-base-content/75 block text-sm">
                    {day.on} · {day.about}
                  </span>
                </label>
              </div>
            ))}
          </fieldset>
          <Button className="self-start">Lập chương trình</Button>
        </Form>
      </Section>
    </Page>
  )
}
