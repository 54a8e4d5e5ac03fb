import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { FileField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { fillExtraFields } from '../extra-field/fill-extra-fields.ts'
import { fieldLabels as label } from '../labels.ts'
import { changeMember } from '../member/change-member.ts'
import { correctNationalId } from '../member/correct-national-id.ts'
import { findMember } from '../member/find-member.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import { setPhoto } from '../photo/set-photo.ts'
import type { Route } from './+types/member-edit.ts'
import { ExtraFields } from './extra-fields.tsx'
import { RecordFields } from './record-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const member = await findMember(ctx, asked)
    const birthDay = member.birthDay && formatDay(member.birthDay)
    return { member: { ...member, birthDay }, choices: await listRecordChoices(ctx, asked) }
  },
  { isFor: [changeMember] },
)

const back = (_: never, fields: Record<string, unknown>) =>
  `/units/${fields.unitId}/members/${fields.memberId}`

export const action = formAction({
  change: { command: changeMember, done: 'Đã lưu hồ sơ.', next: back },
  extra: { command: fillExtraFields, done: 'Đã lưu thông tin riêng.', next: back },
  identify: { command: correctNationalId, done: 'Đã lưu số định danh.', next: back },
  photo: { command: setPhoto, done: 'Đã lưu ảnh.', next: back },
})

/** After a refusal too: the form then carries the version that the refusal told of, and a second Lưu goes through. */
export const shouldRevalidate = () => true

export default function MemberEdit({ loaderData, params }: Route.ComponentProps) {
  const { member, choices } = loaderData
  const list = `/units/${params.unitId}/members`
  const page = `${list}/${member.memberId}`
  return (
    <Page
      title={`Sửa hồ sơ ${member.fullName}`}
      crumbs={[
        { to: list, label: 'Đoàn viên' },
        { to: page, label: member.fullName },
      ]}
    >
      <Section title="Hồ sơ">
        <Form intent="change">
          <input type="hidden" name="version" value={member.version} />
          <RecordFields values={member} choices={choices} />
          <div className="flex gap-2">
            <Button>Lưu hồ sơ</Button>
            <LinkButton to={page} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
      {member.extraFields.length > 0 && (
        <Section title="Thông tin riêng của đơn vị">
          <Form intent="extra">
            <input type="hidden" name="version" value={member.version} />
            <ExtraFields
              fields={member.extraFields}
              values={(member.extra ?? {}) as Record<string, string>}
            />
            <Button look="plain" className="self-start">
              Lưu thông tin riêng
            </Button>
          </Form>
        </Section>
      )}
      <Section title="Số định danh cá nhân">
        <Form intent="identify">
          <input type="hidden" name="seenTail" value={member.nationalIdTail ?? ''} />
          <TextField
            label={label.nationalId}
            name="nationalId"
            inputMode="numeric"
            autoComplete="off"
            optional
            hint={
              member.nationalIdTail
                ? `Đang ghi số có đuôi ${member.nationalIdTail}. Gõ số mới để thay; để trống rồi lưu là xóa số.`
                : 'Chưa ghi. Được mã hóa khi lưu.'
            }
          />
          <Button look="plain" className="self-start">
            Lưu số định danh
          </Button>
        </Form>
      </Section>
      <Section title="Ảnh thẻ">
        <Form intent="photo" encType="multipart/form-data">
          <FileField
            label="Tệp ảnh"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            hint="JPEG, PNG hay WebP, không quá 2 MB; đẹp nhất là ảnh 3×4."
          />
          <Button look="plain" className="self-start">
            Lưu ảnh
          </Button>
        </Form>
      </Section>
    </Page>
  )
}
