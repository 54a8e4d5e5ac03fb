import { formatDay } from '#platform/vietnamese/format-day.ts'
import { amountInWords, formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, FileField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { attachPaper } from '../attachment/attach-paper.ts'
import { detachPaper } from '../attachment/detach-paper.ts'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { correctEntry } from '../entry/correct-entry.ts'
import { findEntry } from '../entry/find-entry.ts'
import { entryKindLabels, voucherCode, voucherKindLabels } from '../labels.ts'
import type { Route } from './+types/entry.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { postings, voucher, ...entry } = await findEntry(ctx, asked)
  const { may } = await glanceAtBook(ctx, asked)
  return {
    entry: {
      ...entry,
      day: formatDay(entry.day),
      kind: entryKindLabels[entry.kind],
      isReversal: entry.reversesId !== null,
      reversedOn: entry.reversedOn && formatDay(entry.reversedOn),
    },
    voucher: voucher && {
      ...voucher,
      title: `${voucherKindLabels[voucher.kind]} ${voucherCode(voucher.kind, voucher.number, voucher.year)}`,
      amount: formatVnd(voucher.amount),
      words: amountInWords(voucher.amount),
    },
    postings: postings.map((line, index) => ({
      ...line,
      key: index,
      debit: line.amount > 0 ? formatCount(line.amount) : '',
      credit: line.amount < 0 ? formatCount(-line.amount) : '',
    })),
    keeps: may.keeps,
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  attach: { command: attachPaper, done: 'Đã đính kèm chứng từ.' },
  detach: { command: detachPaper, done: 'Đã gỡ tệp.' },
  reverse: {
    command: correctEntry,
    done: 'Đã đảo bút toán. Nếu cần, hãy lập lại phiếu đúng.',
    next: ({ entryId }: { entryId: number }, { unitId }) =>
      `/units/${unitId}/ledger/entries/${entryId}`,
  },
})

export default function Entry({ loaderData, params }: Route.ComponentProps) {
  const { entry, voucher, postings, keeps, today } = loaderData
  const at = `/units/${params.unitId}/ledger`
  const here = `${at}/entries/${entry.entryId}`
  return (
    <Page
      title={voucher?.title ?? entry.summary}
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead={voucher ? entry.summary : undefined}
      actions={
        voucher && (
          <LinkButton to={`${here}/voucher.pdf`} look="primary" reloadDocument>
            In {voucher.kind === 'receipt' ? 'phiếu thu' : 'phiếu chi'}
          </LinkButton>
        )
      }
    >
      {entry.reversedById && (
        <Notice>
          Bút toán này đã được{' '}
          <Link className="link" to={`${at}/entries/${entry.reversedById}`}>
            đảo ngày {entry.reversedOn}
          </Link>
          : {entry.reversedWhy}
        </Notice>
      )}
      {entry.reversesId && (
        <Notice>
          Đây là bút toán đảo của{' '}
          <Link className="link" to={`${at}/entries/${entry.reversesId}`}>
            một bút toán ghi sai
          </Link>
          .
        </Notice>
      )}
      <Section>
        <Facts
          facts={[
            ...(voucher
              ? [
                  [
                    voucher.kind === 'receipt' ? 'Người nộp tiền' : 'Người nhận tiền',
                    voucher.counterpart,
                  ] as const,
                  ['Địa chỉ, bộ phận', voucher.address] as const,
                  ['Số tiền', voucher.amount] as const,
                  ['Bằng chữ', voucher.words] as const,
                  ['Chứng từ gốc kèm theo', `${voucher.attachedCount} tờ`] as const,
                ]
              : []),
            ['Ngày', entry.day],
            ['Loại', entry.kind],
            ['Người ghi', entry.byName],
          ]}
        />
      </Section>
      <Section title="Định khoản">
        <table className="table-cards table table-sm">
          <caption className="sr-only">Các dòng của bút toán</caption>
          <thead>
            <tr>
              <th scope="col">Tài khoản</th>
              <th scope="col">Quỹ</th>
              <th scope="col" className="text-right">
                Nợ
              </th>
              <th scope="col" className="text-right">
                Có
              </th>
            </tr>
          </thead>
          <tbody>
            {postings.map((line) => (
              <tr key={line.key}>
                <td className="card-heading">
                  {line.account} {line.accountName}
                  {line.partyName && <span className="row-note block">{line.partyName}</span>}
                </td>
                <td data-label="Quỹ">{line.partName}</td>
                <td data-label="Nợ" className="number">
                  {line.debit}
                </td>
                <td data-label="Có" className="number">
                  {line.credit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="Ảnh chứng từ đã ký">
        {entry.papers.length === 0 && <Empty>Chưa có ảnh chứng từ nào.</Empty>}
        <ul className="flex flex-col gap-2">
          {entry.papers.map((paper) => (
            <li
              key={paper.attachmentId}
              className="flex flex-wrap items-center justify-between gap-2"
            >
              <Link className="link" to={`${here}/papers/${paper.attachmentId}`} reloadDocument>
                {paper.fileName}
              </Link>
              {keeps && entry.monthOpen && (
                <ActionButton
                  intent="detach"
                  fields={{ attachmentId: paper.attachmentId }}
                  label="Gỡ"
                  confirm={`Gỡ ${paper.fileName} khỏi bút toán này?`}
                />
              )}
            </li>
          ))}
        </ul>
        {keeps && (
          <Form intent="attach" encType="multipart/form-data">
            <FileField
              label="Ảnh chụp hoặc tệp PDF"
              name="file"
              accept="image/*,application/pdf"
              hint="Không quá 10 MB. Trên điện thoại có thể chụp ngay."
            />
            <div>
              <Button look="plain">Đính kèm</Button>
            </div>
          </Form>
        )}
      </Section>
      {keeps && !entry.isReversal && !entry.reversedById && (
        <Section title="Ghi sai?">
          <FoldedForm
            intent="reverse"
            summary="Đảo bút toán này"
            className="mt-4 flex flex-col gap-4"
          >
            <p className="text-base-content/80">
              Sổ không sửa, không xóa. Bút toán đảo ghi ngược lại từng dòng; sau đó lập lại phiếu
              cho đúng.
            </p>
            <FieldRow>
              <DayField label="Ngày đảo" name="day" value={today} />
              <TextField label="Lý do đảo" name="reason" autoComplete="off" />
            </FieldRow>
            <div>
              <Button look="danger">Đảo bút toán</Button>
            </div>
          </FoldedForm>
        </Section>
      )}
    </Page>
  )
}
