import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { MovementKind, MovementState } from '../labels.ts'

type Shown = {
  here: string
  state: MovementState
  kind: MovementKind
  others: readonly { movementId: number; name: string }[]
  today: string
}

/** Adjusting, merging, ending; and the ways back. */
export function ManageMovement({ here, state, kind, others, today }: Shown) {
  if (state === 'ended' || state === 'merged')
    return (
      <Section title="Quản lý">
        <ActionButton
          intent="reopen"
          label="Mở lại"
          confirm={
            state === 'merged'
              ? 'Mở lại phong trào này? Những bản đăng ký đã chuyển theo khi gộp sẽ quay về.'
              : 'Mở lại phong trào này?'
          }
        />
      </Section>
    )
  return (
    <div className="no-print">
      <Section title="Quản lý">
        <LinkButton to={`${here}/adjust`} className="self-start">
          Điều chỉnh nội dung, thời gian
        </LinkButton>
        {kind === 'movement' && others.length > 0 && (
          <FoldedForm
            intent="merge"
            summary="Gộp vào phong trào khác"
            className="flex flex-col gap-4 pt-4"
          >
            <SelectField
              label="Gộp vào"
              name="intoId"
              placeholder="Chọn phong trào"
              options={others.map(({ movementId, name }) => ({ value: movementId, label: name }))}
            />
            <DayField label="Ngày gộp" name="mergedOn" value={today} />
            <TextField label="Lý do" name="because" />
            <p className="text-sm">
              Bản đăng ký chưa có kết quả được chuyển theo, không ai phải đăng ký lại. Gộp nhầm thì
              mở lại được.
            </p>
            <Button look="plain" className="self-start">
              Gộp
            </Button>
          </FoldedForm>
        )}
        <FoldedForm intent="end" summary="Kết thúc phong trào" className="flex flex-col gap-4 pt-4">
          <DayField label="Kết thúc từ ngày" name="endedOn" value={today} />
          <TextField label="Lý do" name="because" />
          <Button look="plain" className="self-start">
            Kết thúc
          </Button>
        </FoldedForm>
        <FoldedForm
          intent="withdraw"
          summary="Phát động nhầm?"
          className="flex flex-col gap-4 pt-4"
        >
          <TextField
            label="Lý do rút"
            name="because"
            hint="Chỉ rút được khi chưa ai đăng ký, chưa tổng kết, chưa đơn vị nào hưởng ứng."
          />
          <Button look="danger" className="self-start">
            Rút phong trào
          </Button>
        </FoldedForm>
      </Section>
    </div>
  )
}
