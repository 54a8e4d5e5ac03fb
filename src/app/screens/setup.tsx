import { sql } from 'kysely'
import { redirect } from 'react-router'
import { anyAccount, signIn } from '#identity'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf } from '#platform/web/form-action.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { setUp } from '../sign-in/set-up.ts'
import { proveSetupCode, setupCode } from '../sign-in/setup-code.ts'
import type { Route } from './+types/setup.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { db, today } = contextOf(context)
  if (await anyAccount(db)) throw redirect('/sign-in')
  // Printed where the product is being developed, too.
  setupCode()
  const kinds = await db
    .selectFrom('organization.unitKind')
    .where(sql<boolean>`valid @> ${today}::date`)
    .orderBy('level', 'desc')
    .orderBy('name')
    .select(['code as value', 'name as label'])
    .execute()
  return { kinds }
}

export async function action({ request, context }: Route.ActionArgs) {
  const ctx = contextOf(context)
  if (await anyAccount(ctx.db)) throw redirect('/sign-in')
  const fields = fieldsOf(await request.formData())
  try {
    await proveSetupCode(ctx.db, request.headers, String(fields.setupCode ?? ''))
    const { unitId } = await setUp(ctx, fields as never)
    const [login, password] = [String(fields.userName), String(fields.password)]
    const { cookies } = await signIn(ctx.db, request.headers, { login, password })
    return await redirectWithCookies(`/units/${unitId}`, cookies, 'Đã lập đơn vị. Chào mừng bạn!')
  } catch (error) {
    const { password: _, again: __, ...values } = fields
    return answerTo(error, { intent: 'set-up', values })
  }
}

export default function Setup({ loaderData: { kinds } }: Route.ComponentProps) {
  return (
    <EntryFrame
      title="Bắt đầu với công đoàn của bạn"
      lead="Chưa có dữ liệu nào. Hãy ghi đơn vị đầu tiên và người phụ trách; các đơn vị và cán bộ khác thêm sau, bất cứ lúc nào."
    >
      <Form intent="set-up" className="flex flex-col gap-6">
        <TextField
          label="Mã thiết lập"
          name="setupCode"
          autoComplete="off"
          autoCapitalize="characters"
          hint="In ở cửa sổ dòng lệnh đã chạy npm start, dưới địa chỉ của phần mềm. Chỉ người cài đặt mới thấy"
        />
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-3 text-lg font-semibold">1. Đơn vị</legend>
          <TextField label="Tên đơn vị" name="name" placeholder="Công đoàn cơ sở Sở Y tế" />
          <SelectField
            label="Loại đơn vị"
            name="kind"
            options={kinds}
            value="grassroots_union"
            placeholder="Chọn loại"
          />
          <FieldRow>
            <TextField label="Tên gọi tắt" name="shortName" placeholder="CĐCS Sở Y tế" />
            <TextField
              label="Ký hiệu văn bản"
              name="documentCode"
              placeholder="CĐSYT"
              hint="Phần cuối số văn bản: 03/BC-CĐSYT"
            />
          </FieldRow>
          <FieldRow>
            <TextField label="Địa danh" name="place" placeholder="Ninh Bình" />
            <DayField label="Ngày thành lập" name="establishedOn" />
          </FieldRow>
        </fieldset>
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-3 text-lg font-semibold">2. Chủ tịch công đoàn</legend>
          <TextField label="Họ và tên" name="officerName" autoComplete="name" />
          <TextField
            label="Tên đăng nhập"
            name="userName"
            autoComplete="username"
            autoCapitalize="none"
            hint="Chữ thường không dấu, ví dụ: hoa.nguyen"
          />
          <FieldRow>
            <TextField
              label="Mật khẩu"
              name="password"
              type="password"
              autoComplete="new-password"
              hint="Ít nhất 10 ký tự; một câu ngắn là tốt nhất"
            />
            <TextField
              label="Gõ lại mật khẩu"
              name="again"
              type="password"
              autoComplete="new-password"
            />
          </FieldRow>
        </fieldset>
        <Button>Lập đơn vị và vào làm việc</Button>
      </Form>
    </EntryFrame>
  )
}
