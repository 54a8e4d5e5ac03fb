import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { Electorate, VoteState } from '../labels.ts'

export type Standing = {
  state: VoteState
  secret: boolean
  electorate: Electorate
  mayManage: boolean
  mayCount: boolean
  roll: { electors: number; phones: number; papers: number }
  inBox: number
  today: string
  /** Who counts is known: named, or the inspectors. */
  hasTellers: boolean
  mayChange: boolean
}

const primary = 'btn btn-primary self-start'

/** The one step that comes next, for whoever may take it; for others, whose turn it is. */
export function NextStep({ vote, at }: { vote: Standing; at: string }) {
  const { state, secret, mayManage, mayCount, roll } = vote
  if (state === 'draft')
    return (
      <Section title="Bước tiếp theo">
        {mayManage ? (
          <>
            <p>
              {secret
                ? `Khi bắt đầu, danh sách ${roll.electors} cử tri được chốt và mọi người nhận phiếu trên điện thoại, hoặc phiếu giấy từ ban kiểm phiếu.`
                : `Khi bắt đầu, danh sách ${roll.electors} cử tri được chốt và mọi người biểu quyết ngay.`}
            </p>
            {!vote.hasTellers && (
              <p className="text-base-content/80">
                Hãy cử ban kiểm phiếu ở dưới, nếu đơn vị không có ủy ban kiểm tra.
              </p>
            )}
            <ActionButton
              intent="open"
              label={secret ? 'Chốt danh sách và phát phiếu' : 'Chốt danh sách và biểu quyết'}
              confirm="Sau bước này không sửa phiếu và danh sách cử tri được nữa. Bắt đầu?"
              className={primary}
            />
            {vote.mayChange && (
              <LinkButton to={`${at}/edit`} className="self-start">
                Sửa phiếu
              </LinkButton>
            )}
          </>
        ) : (
          <p>Chủ tịch hoặc phó chủ tịch đang chuẩn bị.</p>
        )}
      </Section>
    )
  if (state === 'handing_out')
    return (
      <Section title="Đang phát phiếu">
        <p>
          Ai có điện thoại tự nhận phiếu ở mục “Bỏ phiếu của tôi”; ai không có thì ban kiểm phiếu
          phát phiếu giấy và ghi vào danh sách. Hòm phiếu mở sau khi phát xong, để không ai đoán
          được phiếu nào của ai.
        </p>
        {mayCount ? (
          <>
            <LinkButton to={`${at}/roll?took=none`} className="self-start">
              Phát phiếu giấy
            </LinkButton>
            <Form intent="openBox">
              <FieldRow>
                <DayField
                  label="Đóng hòm phiếu ngày"
                  name="closesOn"
                  optional
                  hint="Để trống: đóng khi ban kiểm phiếu bấm đóng."
                />
                <TextField
                  label="Giờ"
                  name="closesTime"
                  optional
                  placeholder="16:30"
                  inputMode="numeric"
                />
              </FieldRow>
              <Button className="self-start">Kết thúc phát phiếu, mở hòm phiếu</Button>
            </Form>
          </>
        ) : (
          <p>Ban kiểm phiếu mở hòm phiếu khi phát xong.</p>
        )}
      </Section>
    )
  if (state === 'casting') return <Casting vote={vote} at={at} />
  return null
}

function Casting({ vote, at }: { vote: Standing; at: string }) {
  const { secret, mayManage, mayCount, roll, inBox, today } = vote
  const missing = secret ? roll.phones - inBox : roll.electors - inBox
  return (
    <Section title={secret ? 'Hòm phiếu đang mở' : 'Đang biểu quyết'}>
      <p>
        {secret
          ? 'Trong hòm có gì thì không ai biết trước khi đóng. Ai bỏ phiếu rồi, ai chưa, máy cũng không biết.'
          : 'Mỗi người biểu quyết trên điện thoại, hoặc giơ tay và ban kiểm phiếu ghi hộ.'}
      </p>
      {mayCount ? (
        <>
          {!secret && (
            <LinkButton to={`${at}/roll`} className="self-start">
              Ghi hộ người giơ tay
            </LinkButton>
          )}
          <ActionButton
            intent="closeBox"
            label={secret ? 'Đóng hòm và kiểm phiếu' : 'Kết thúc biểu quyết'}
            confirm={
              missing > 0
                ? `Còn ${missing} ${secret ? 'phiếu trên điện thoại chưa bỏ vào hòm' : 'người chưa biểu quyết'}. Đóng rồi thì không nhận thêm. Vẫn đóng?`
                : 'Đóng rồi thì không nhận thêm. Đóng?'
            }
            className={primary}
          />
        </>
      ) : (
        <p>Ban kiểm phiếu đóng hòm khi mọi người đã bỏ phiếu hoặc hết giờ.</p>
      )}
      {mayManage && (
        <FoldedForm
          intent="extend"
          summary="Kéo dài thời gian"
          className="mt-3 flex flex-col gap-3"
        >
          <FieldRow>
            <DayField label="Đến ngày" name="closesOn" value={today} />
            <TextField label="Giờ" name="closesTime" placeholder="16:30" inputMode="numeric" />
          </FieldRow>
          <TextField label="Lý do" name="reason" hint="Ghi vào biên bản." />
          <Button look="plain" className="self-start">
            Kéo dài
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}
