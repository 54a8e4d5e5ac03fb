import { Button } from '#ui/button.tsx'
import { DayField, FileField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Unit = { unitId: number; name: string }

/** The unit has not taken it over, or no longer does it. */
export function AdoptForm({
  today,
  origin,
  adopters,
  again,
}: {
  today: string
  origin: Unit
  adopters: readonly Unit[]
  again: boolean
}) {
  return (
    <Section title={again ? 'Áp dụng lại' : 'Áp dụng ở đơn vị'}>
      <Form intent="adopt">
        <DayField label="Bắt đầu áp dụng từ ngày" name="sinceDay" value={today} />
        <SelectField
          label="Học từ"
          name="learnedFrom"
          value={origin.unitId}
          options={[origin, ...adopters].map(({ unitId, name }) => ({
            value: unitId,
            label: name,
          }))}
        />
        <TextArea
          label="Làm khác bản gốc ở chỗ nào"
          name="adapted"
          optional
          hint="Các đơn vị được phổ biến đọc được."
        />
        <Button className="self-start">Áp dụng mô hình</Button>
      </Form>
    </Section>
  )
}

type Mine = {
  adoptionId: number
  since: string
  from: string
  adapted: string
  result: string
  reportedOn: string | null
  carried: boolean
}

/** What the unit did with it: report back, stop, or cross out a mistake. */
export function OwnAdoption({
  mine,
  today,
  mayReport,
  mayDecide,
}: {
  mine: Mine
  today: string
  mayReport: boolean
  mayDecide: boolean
}) {
  const fields = { adoptionId: mine.adoptionId }
  return (
    <Section title="Đơn vị đang áp dụng">
      <p>
        Từ {mine.since}, học từ {mine.from}.
        {mine.reportedOn && ` Báo kết quả ngày ${mine.reportedOn}.`}
      </p>
      {mayReport && (
        <FoldedForm
          intent="report"
          fields={fields}
          summary={mine.reportedOn ? 'Báo thêm kết quả' : 'Báo kết quả'}
          look="btn btn-primary btn-sm w-fit"
          className="mt-3 flex flex-col gap-4"
        >
          <TextArea label="Làm khác bản gốc" name="adapted" optional value={mine.adapted} />
          <TextArea label="Kết quả" name="result" value={mine.result} />
          <Button className="self-start">Gửi kết quả</Button>
        </FoldedForm>
      )}
      {mayDecide && (
        <FoldedForm
          intent="giveUp"
          fields={fields}
          summary="Thôi áp dụng"
          className="mt-3 flex flex-col gap-4"
        >
          <DayField label="Từ ngày" name="givenUpOn" value={today} />
          <TextField label="Lý do" name="because" hint="Giúp đơn vị khác khỏi vấp lại." />
          <Button look="plain" className="self-start">
            Ghi thôi áp dụng
          </Button>
        </FoldedForm>
      )}
      {mayDecide && !mine.reportedOn && !mine.carried && (
        <ActionButton
          intent="withdrawAdoption"
          fields={fields}
          label="Ghi nhầm, xóa"
          confirm="Xóa lần áp dụng này như chưa từng có?"
          className="btn btn-ghost btn-sm self-start"
        />
      )}
    </Section>
  )
}

/** The unit's own model on its way up. */
export function OfferPart({
  says,
  remark,
  isOffered,
  isPublished,
  above,
}: {
  says: string
  remark: string
  isOffered: boolean
  isPublished: boolean
  above: readonly Unit[]
}) {
  return (
    <Section title="Gửi lên cấp trên">
      <p>{says}</p>
      {remark && <p className="whitespace-pre-line">{remark}</p>}
      {isOffered ? (
        <ActionButton
          intent="withdrawOffer"
          label="Rút đề nghị"
          confirm="Rút đề nghị phổ biến khỏi cấp trên?"
        />
      ) : (
        above.length > 0 && (
          <Form intent="offer">
            <SelectField
              label="Gửi đến"
              name="upperUnitId"
              options={above.map(({ unitId, name }) => ({ value: unitId, label: name }))}
              hint="Cấp trên phổ biến thì mọi đơn vị của cấp đó cùng đọc được."
            />
            <Button look="plain" className="self-start">
              {isPublished ? 'Gửi bản mới' : 'Gửi'}
            </Button>
          </Form>
        )
      )}
    </Section>
  )
}

/** A unit publishes to those below: its own model, or one that was sent to it. */
export function PublishPart({ isOwn, isPublished }: { isOwn: boolean; isPublished: boolean }) {
  return (
    <Section title={isOwn ? 'Phổ biến đến cấp dưới' : 'Cấp dưới gửi lên'}>
      <ActionButton
        intent="publish"
        label={isPublished ? 'Phổ biến bản mới' : 'Phổ biến đến các đơn vị cấp dưới'}
        confirm="Mọi đơn vị cấp dưới sẽ đọc được mô hình như đang ghi ở đây."
        className="btn btn-primary btn-sm"
      />
      {!isOwn && (
        <FoldedForm
          intent="return"
          summary="Trả lại để bổ sung"
          className="mt-3 flex flex-col gap-4"
        >
          <TextArea label="Cần bổ sung gì" name="remark" />
          <Button look="plain" className="self-start">
            Trả lại
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}

type Double = { publicationId: number; name: string; unitName: string }

/** The publisher keeps order: one practice that came twice is one, and what should not be copied is taken down. */
export function PublisherPart({
  publicationId,
  merged,
  others,
}: {
  publicationId: number
  merged: readonly Double[]
  others: readonly Double[]
}) {
  return (
    <Section title="Đơn vị đang phổ biến mô hình này">
      {merged.length > 0 && (
        <ul className="flex flex-col gap-2">
          {merged.map((double) => (
            <li key={double.publicationId} className="flex flex-wrap items-center gap-2">
              <span>
                Gồm cả “{double.name}” của {double.unitName}
              </span>
              <ActionButton
                intent="separate"
                fields={{ publicationId: double.publicationId }}
                label="Tách ra"
                className="btn btn-ghost btn-sm"
              />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <FoldedForm
          intent="merge"
          fields={{ publicationId }}
          summary="Trùng với mô hình khác, gộp lại"
          className="mt-3 flex flex-col gap-4"
        >
          <SelectField
            label="Gộp vào"
            name="intoId"
            placeholder="Chọn mô hình"
            options={others.map((other) => ({
              value: other.publicationId,
              label: `${other.name} (${other.unitName})`,
            }))}
          />
          <Button look="plain" className="self-start">
            Gộp
          </Button>
        </FoldedForm>
      )}
      <FoldedForm
        intent="unpublish"
        fields={{ publicationId }}
        summary="Thôi phổ biến"
        className="mt-3 flex flex-col gap-4"
      >
        <TextField
          label="Lý do"
          name="reason"
          hint="Đơn vị nào đang áp dụng vẫn áp dụng; có thể phổ biến lại."
        />
        <Button look="plain" className="self-start">
          Thôi phổ biến
        </Button>
      </FoldedForm>
    </Section>
  )
}

export function PhotoPart({ photos }: { photos: readonly { photoId: number }[] }) {
  return (
    <Section title="Ảnh">
      {photos.map(({ photoId }, index) => (
        <ActionButton
          key={photoId}
          intent="removePhoto"
          fields={{ photoId }}
          label={`Gỡ ảnh ${index + 1}`}
          confirm="Gỡ ảnh này?"
          className="btn btn-ghost btn-sm self-start"
        />
      ))}
      <Form intent="addPhoto" encType="multipart/form-data">
        <FileField
          label="Thêm ảnh"
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          hint="Chụp bằng điện thoại; không quá 10 MB."
        />
        <Button look="plain" className="self-start">
          Đưa ảnh lên
        </Button>
      </Form>
    </Section>
  )
}
