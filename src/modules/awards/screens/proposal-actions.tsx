import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { ShownProposal } from './proposal-page.tsx'

const folded = 'mt-3 flex max-w-xl flex-col gap-3'

/** The level with which it lies: decide (above on the page), pass on, return, refuse. */
export function ProposalAnswers({ proposal }: { proposal: ShownProposal }) {
  const { above } = proposal
  return (
    <Section title={`Việc của ${proposal.atUnitName}`}>
      <p>
        Đồng ý thì bấm “Ra quyết định” ở đầu trang
        {above ? ', hoặc trình tiếp lên cấp có thẩm quyền' : ''}.
      </p>
      <div className="flex flex-col gap-3">
        {above && (
          <FoldedForm intent="passOn" summary={`Trình tiếp lên ${above.name}`} className={folded}>
            <TextArea label="Ý kiến" name="remark" optional />
            <Button className="self-start">Trình tiếp</Button>
          </FoldedForm>
        )}
        <FoldedForm intent="return" summary="Trả lại để sửa" className={folded}>
          <TextField label="Cần sửa gì" name="remark" />
          <Button look="plain" className="self-start">
            Trả lại
          </Button>
        </FoldedForm>
        <FoldedForm intent="refuse" summary="Không đồng ý" className={folded}>
          <TextField label="Lý do" name="remark" />
          <Button look="danger" className="self-start">
            Không đồng ý
          </Button>
        </FoldedForm>
      </div>
    </Section>
  )
}

/** What the unit itself does with its proposal: send it up, or take it back. */
export function ProposalOwnSteps({ proposal }: { proposal: ShownProposal }) {
  const { may, above, candidates, state } = proposal
  return (
    <Section title="Việc tiếp theo">
      {may.submits && above && candidates.length > 0 && (
        <Form intent="submit" className="flex flex-wrap items-end gap-3">
          <TextField
            label="Số tờ trình"
            name="number"
            value={proposal.number}
            optional
            placeholder={`12/TTr-${proposal.documentCode || 'CĐCS'}`}
          />
          <Button look="plain">
            {state === 'returned' ? 'Trình lại lên' : 'Trình lên'} {above.name}
          </Button>
        </Form>
      )}
      {may.submits && candidates.length === 0 && (
        <p>
          Thêm người hoặc tập thể vào danh sách rồi quyết định tại đơn vị, hoặc trình lên cấp trên.
        </p>
      )}
      {may.withdraws && (
        <FoldedForm intent="withdraw" summary="Rút đề nghị này" className={folded}>
          <TextField label="Lý do" name="remark" optional />
          <Button look="danger" className="self-start">
            Rút đề nghị
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}
