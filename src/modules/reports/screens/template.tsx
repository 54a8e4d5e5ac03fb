import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { setReportRules } from '../permissions.ts'
import { endTemplate } from '../template/end-template.ts'
import { findTemplate } from '../template/find-template.ts'
import { setTemplate } from '../template/set-template.ts'
import type { Route } from './+types/template.ts'
import { TemplateForm } from './template-form.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { versions, from, ...template } = await findTemplate(ctx, asked)
  return {
    ...template,
    from: from && formatDay(from),
    versions: versions.map(({ from, until, ...version }) => ({
      ...version,
      days: spanText(from, until),
    })),
    leads: may(ctx, asked.unitId, setReportRules),
    home: `/units/${asked.unitId}`,
  }
})

function spanText(from: string | null, until: string | null): string {
  if (!from) return 'đã thay trước khi áp dụng'
  return until ? `từ ${formatDay(from)} đến trước ${formatDay(until)}` : `từ ${formatDay(from)}`
}

export const action = formAction({
  set: { command: setTemplate, done: 'Đã lưu mẫu báo cáo.' },
  end: { command: endTemplate, done: 'Đã trở lại mẫu của cấp trên.' },
})

export default function Template({ loaderData }: Route.ComponentProps) {
  const { name, document, from, isOwn, setByUnit, parts, versions, leads, home } = loaderData
  const origin = setByUnit ? `do ${setByUnit} quy định` : 'có sẵn trong phần mềm'
  return (
    <Page
      title="Mẫu báo cáo"
      crumbs={[
        { to: `${home}/reports`, label: 'Báo cáo' },
        { to: `${home}/below`, label: 'Cấp dưới gửi báo cáo' },
      ]}
      lead={`Đang dùng “${name}” ${origin}${from ? ` từ ngày ${from}` : ''}. Căn cứ: ${document}.`}
    >
      <Section title="Xem thử với số liệu mười hai tháng qua">
        {parts.map((part) => (
          <article key={part.title} className="flex flex-col gap-1">
            <h3 className="font-semibold">{part.title}</h3>
            <p className="text-base-content/80 max-w-prose text-sm">
              {part.example || 'Đơn vị tự viết.'}
            </p>
          </article>
        ))}
      </Section>
      {leads && (
        <Section title={isOwn ? 'Sửa mẫu của đơn vị' : 'Đặt mẫu riêng'}>
          <p className="text-base-content/75 max-w-prose text-sm">
            Mẫu áp dụng cho đơn vị và mọi đơn vị bên dưới, trừ nơi đã có mẫu của cấp gần hơn. Báo
            cáo đã bắt đầu soạn giữ mẫu cũ.
          </p>
          <TemplateForm {...loaderData} />
        </Section>
      )}
      {versions.length > 0 && (
        <Section title="Các mẫu đơn vị đã đặt">
          <ul className="flex flex-col gap-2">
            {versions.map((version) => (
              <li key={version.id} className="text-sm">
                <span className="font-semibold">{version.name}</span>, {version.days}
                <span className="text-base-content/75 block">
                  {version.document} · {version.byName}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {leads && isOwn && (
        <Section title="Trở lại mẫu của cấp trên">
          <Form intent="end" className="flex flex-wrap items-end gap-3">
            <DayField label="Thôi dùng mẫu riêng từ ngày" name="endOn" />
            <Button look="plain">Trở lại mẫu của cấp trên</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
