import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { tokenScopeLabels } from '../labels.ts'

type Token = {
  tokenId: number
  name: string
  scope: string
  lastDay: string
  lastUsed: string | null
}

/** Keys with which other programs act as this account through the API. */
export function AccountTokens({ tokens, made }: { tokens: readonly Token[]; made: string | null }) {
  return (
    <Section title="Khóa API cho chương trình khác">
      {made && (
        <div role="status" className="alert alert-success alert-soft flex flex-col items-start">
          <p className="font-semibold">Khóa chỉ hiện lần này, hãy chép lại ngay:</p>
          <code className="max-w-full break-all">{made}</code>
        </div>
      )}
      {tokens.length > 0 && (
        <ul className="divide-base-300 divide-y">
          {tokens.map(({ tokenId, name, scope, lastDay, lastUsed }) => (
            <li key={tokenId} className="flex flex-wrap items-center justify-between gap-2 py-3">
              <div>
                <p className="font-semibold">{name}</p>
                <p className="text-base-content/75 text-sm">
                  {tokenScopeLabels[scope as keyof typeof tokenScopeLabels]} · đến hết {lastDay} ·{' '}
                  {lastUsed ? `dùng lần cuối ${lastUsed}` : 'chưa dùng'}
                </p>
              </div>
              <ActionButton
                intent="revoke-token"
                fields={{ tokenId }}
                label="Thu hồi"
                confirm={`Thu hồi khóa “${name}”? Chương trình đang dùng sẽ dừng ngay.`}
              />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary className="cursor-pointer font-semibold">Tạo khóa mới</summary>
        <Form intent="make-token" className="mt-4 flex flex-col gap-4">
          <TextField label="Tên khóa" name="name" placeholder="Bảng điện tử ở sảnh" />
          <FieldRow>
            <SelectField
              label="Quyền"
              name="scope"
              options={Object.entries(tokenScopeLabels).map(([value, label]) => ({ value, label }))}
            />
            <TextField
              label="Dùng được bao nhiêu ngày"
              name="days"
              inputMode="numeric"
              value={90}
            />
          </FieldRow>
          <div>
            <Button look="plain">Tạo khóa</Button>
          </div>
        </Form>
      </details>
    </Section>
  )
}
