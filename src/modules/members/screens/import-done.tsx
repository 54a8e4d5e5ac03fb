import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Shown = {
  state: string
  result: { added: number; changed: number; joined: number; openedGroups: number[] } | null
  membersPage: string
}

/** What an import did, and the way back. */
export function ImportDone({ state, result, membersPage }: Shown) {
  if (state === 'undone')
    return (
      <Section>
        <p>Lần nhập này đã được hoàn tác: hồ sơ trở lại như trước khi nhập.</p>
        <div>
          <LinkButton to={`${membersPage}/import`}>Nhập tệp khác</LinkButton>
        </div>
      </Section>
    )
  if (state !== 'applied' || !result) return null
  return (
    <Section>
      <p className="text-lg">
        Đã thêm <strong>{result.added.toLocaleString('vi-VN')}</strong> đoàn viên, sửa{' '}
        <strong>{result.changed.toLocaleString('vi-VN')}</strong> hồ sơ
        {result.joined > 0 && `, trong đó ${result.joined} người kết nạp lại`}
        {result.openedGroups.length > 0 && `; lập ${result.openedGroups.length} tổ mới`}.
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton to={membersPage} look="primary">
          Xem danh sách đoàn viên
        </LinkButton>
      </div>
      <Form intent="undo" className="flex flex-col gap-2">
        <p className="text-base-content/80">
          Nhập nhầm? Hoàn tác sẽ lấy ra những người vừa thêm và trả hồ sơ vừa sửa về như cũ, khi
          chưa có gì dựa trên lần nhập này.
        </p>
        <div>
          <Button look="plain">Hoàn tác lần nhập</Button>
        </div>
      </Form>
    </Section>
  )
}
