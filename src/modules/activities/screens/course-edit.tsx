import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findCourse } from '../course/find-course.ts'
import { changeCourse } from '../course/record-course.ts'
import type { Route } from './+types/course-edit.ts'
import { CourseFields } from './course-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { trainees: _, expenses: __, ...course } = await findCourse(ctx, asked)
    return {
      ...course,
      startsOn: formatDay(course.startsOn),
      endsOn: course.endsOn === course.startsOn ? '' : formatDay(course.endsOn),
    }
  },
  { isFor: [changeCourse] },
)

export const action = formAction({
  change: {
    command: changeCourse,
    done: 'Đã lưu.',
    next: (_, { unitId, courseId }) => `/units/${unitId}/training/${courseId}`,
  },
})

export default function CourseEdit({ loaderData: course, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/training`
  return (
    <Page
      title="Sửa lớp"
      crumbs={[
        { to: at, label: 'Đào tạo, bồi dưỡng' },
        { to: `${at}/${course.courseId}`, label: course.title },
      ]}
    >
      <Section>
        <Form intent="change" fields={{ partId: course.partId }}>
          <CourseFields course={course} />
          <Button className="self-start">Lưu</Button>
        </Form>
      </Section>
    </Page>
  )
}
