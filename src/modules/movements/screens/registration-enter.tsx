import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { SelectField, TextArea } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { enterList } from '../registration/enter-list.ts'
import { enterRegistration } from '../registration/enter-registration.ts'
import { listExpected } from '../registration/list-expected.ts'
import type { Route } from './+types/registration-enter.ts'
import { WorkFields } from './work-fields.tsx'

/** How many names the form offers; in a larger union one comes here from the list of who has not registered. */
const mostNames = 500

export const loader = pageLoader(
  async (ctx, asked) => {
    const { rows, total, name, year } = await listExpected(ctx, {
      unitId: Number(asked.unitId),
      movementId: Number(asked.movementId),
      year: asked.year ? Number(asked.year) : undefined,
      show: 'all',
      size: mostNames,
    })
    return {
      name,
      year,
      tooMany: total > mostNames,
      members: rows.flatMap(({ memberId, whose, groupName, registered }) =>
        memberId
          ? [
              {
                value: memberId,
                label: [whose, groupName && `(${groupName})`, registered && '✓']
                  .filter(Boolean)
                  .join(' '),
              },
            ]
          : [],
      ),
      groups: rows.flatMap(({ memberId, subunitId, whose }) =>
        !memberId && subunitId ? [{ value: subunitId, label: whose }] : [],
      ),
      chosen: { memberId: asked.memberId ?? '', subunitId: asked.subunitId ?? '' },
    }
  },
  { isFor: [enterRegistration] },
)

const toList = (_result: unknown, { unitId, movementId, year }: Record<string, unknown>) =>
  `/units/${unitId}/movements/${movementId}/registrations?year=${year}`

export const action = formAction({
  enter: {
    command: enterRegistration,
    done: 'Đã ghi đăng ký.',
    next: ({ registrationId }: { registrationId: number }, { unitId }) =>
      `/units/${unitId}/movements/registrations/${registrationId}`,
  },
  list: {
    command: enterList,
    done: ({ entered, known }: { entered: number; known: number }) =>
      known > 0
        ? `Đã ghi ${entered} bản; ${known} bản đã có từ trước nên bỏ qua.`
        : `Đã ghi ${entered} bản.`,
    next: toList,
  },
})

export default function RegistrationEnter({ loaderData, params }: Route.ComponentProps) {
  const { name, year, members, groups, tooMany, chosen } = loaderData
  const at = `/units/${params.unitId}/movements`
  const here = `${at}/${params.movementId}`
  return (
    <Page
      title={`Ghi đăng ký năm ${year}`}
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${here}?year=${year}`, label: name },
      ]}
      lead="Giúp người không có điện thoại, hoặc ghi đăng ký của tổ, của đơn vị. Người đã đăng ký có dấu ✓."
    >
      <Section>
        {tooMany && (
          <p>
            Danh sách dài, chỉ hiện {mostNames} tên đầu.{' '}
            <LinkButton to={`${here}/missing?year=${year}`} look="quiet" className="btn-sm">
              Tìm trong danh sách chưa đăng ký
            </LinkButton>
          </p>
        )}
        <Form intent="enter" fields={{ year }}>
          {members.length > 0 && (
            <SelectField
              label="Đoàn viên"
              name="memberId"
              optional
              value={chosen.memberId}
              placeholder={groups.length > 0 ? 'Không phải của một người' : 'Chọn tên'}
              options={members}
            />
          )}
          {groups.length > 0 && (
            <SelectField
              label="Hoặc tổ, bộ phận"
              name="subunitId"
              optional
              value={chosen.subunitId}
              options={groups}
            />
          )}
          <WorkFields />
          <div className="flex gap-2">
            <Button>Ghi đăng ký</Button>
            <LinkButton to={here} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
      <Section title="Cả danh sách">
        <FoldedForm
          intent="list"
          fields={{ year }}
          summary="Dán danh sách từ bảng tính"
          className="flex flex-col gap-4 pt-4"
        >
          <TextArea
            label="Danh sách"
            name="text"
            required
            rows={12}
            hint="Mỗi dòng một người: họ tên, nội dung, số lượng, hạn, minh chứng; cách nhau bằng ô của bảng tính hoặc dấu chấm phẩy. Ba cột sau để trống được. Dán lại lần nữa không ghi trùng."
          />
          <Button className="self-start">Ghi danh sách</Button>
        </FoldedForm>
      </Section>
    </Page>
  )
}
