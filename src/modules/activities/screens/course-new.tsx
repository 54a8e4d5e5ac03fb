import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { recordCourse } from '../course/record-course.ts'
import type { Route } from './+types/course-new.ts'
import { CourseFields } from './course-form.tsx'

export const loader = pageLoader(async () => ({}), { isFor: [recordCourse] })

export const action = formAction({
  record: {
    command: recordCourse,
    done: 'Đã ghi lớp. Bây giờ thêm người học.',
    next: ({ courseId }: { courseId: number }, { unitId }) =>
      `/units/${unitId}/training/${courseId}`,
  },
})

export default function CourseNew({ params }: Route.ComponentProps) {
  return (
    <Page
      title="Ghi lớp đào tạo, bồi dưỡng"
      crumbs={[{ to: `/units/${params.unitId}/training`, label: 'Đào tạo, bồi dưỡng' }]}
    >
      <Section>
        <Form intent="record">
          <CourseFields />
          <Button className="self-start">Ghi lớp</Button>
        </Form>
      </Section>
    </Page>
  )
}
