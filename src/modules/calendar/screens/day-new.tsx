import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { addProgrammeDay } from '../programme-day/add-programme-day.ts'
import type { Route } from './+types/day-new.ts'
import { DayFields } from './day-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => ({ year: Number(asked.year) || Number(ctx.today.slice(0, 4)) }),
  { isFor: [addProgrammeDay] },
)

export const action = formAction({
  add: {
    command: addProgrammeDay,
    done: 'Đã thêm vào chương trình.',
    next: ({ dayId }: { dayId: number }, { unitId }) => `/units/${unitId}/calendar/days/${dayId}`,
  },
})

export default function DayNew({ loaderData: { year }, params }: Route.ComponentProps) {
  return (
    <Page
      title="Thêm ngày vào chương trình"
      crumbs={[{ to: `/units/${params.unitId}/calendar?year=${year}`, label: 'Lịch năm' }]}
      lead="Một ngày chỉ của năm này: hội nghị, chuyến đi, buổi gặp mặt. Ngày năm nào cũng có thì ghi ở Ngày riêng của đơn vị."
    >
      <Section>
        <Form intent="add">
          <DayFields />
          <Button className="self-start">Thêm ngày</Button>
        </Form>
      </Section>
    </Page>
  )
}
