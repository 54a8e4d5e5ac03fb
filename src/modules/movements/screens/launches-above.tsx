import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'
import { movementKindLabels } from '../labels.ts'
import type { Launch } from '../movement/list-movements-above.ts'

type Shown = {
  /** Days as they are shown. */
  launches: readonly Launch[]
  at: string
  may: { manages: boolean; reviews: boolean }
  today: string
}

/** What the units above have launched: to be seen, or carried with the unit's own content. */
export function LaunchesAbove({ launches, at, may, today }: Shown) {
  if (launches.length === 0) return null
  const unseen = launches.filter(({ seenOn, carriedId }) => !seenOn && !carriedId)
  const open = launches.filter(({ carriedId }) => !carriedId)
  const carried = launches.filter(({ carriedId }) => carriedId)
  return (
    <div id="above">
      <Section
        title="Cấp trên phát động"
        actions={
          may.reviews &&
          unseen.length > 1 && (
            <ActionButton intent="acknowledge" label={`Ghi đã xem cả ${unseen.length}`} />
          )
        }
      >
        <ul className="divide-base-300 divide-y">
          {open.map((launch) => (
            <li
              key={`${launch.rootUnitId}-${launch.rootMovementId}`}
              className="flex flex-col gap-2 py-3"
            >
              <p className="font-semibold">
                {launch.kind === 'theme' && `${movementKindLabels.theme}: `}
                {launch.name}
              </p>
              <p className="text-base-content/80 text-sm">
                {[
                  `${launch.launchedBy} phát động ${launch.launchedOn}`,
                  launch.untilDay && `đến ${launch.untilDay}`,
                  launch.womenOnly && 'dành cho nữ',
                  launch.decisionNumber &&
                    `văn bản ${launch.decisionNumber} ngày ${launch.decisionDay}`,
                  launch.seenOn && `đơn vị đã xem ${launch.seenOn}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {launch.slogan && <p>“{launch.slogan}”</p>}
              {launch.body && <p className="whitespace-pre-line">{launch.body}</p>}
              <div className="flex flex-wrap items-start gap-3">
                {may.manages && (
                  <FoldedForm
                    intent="carry"
                    fields={{
                      upperUnitId: launch.upperUnitId,
                      upperMovementId: launch.upperMovementId,
                    }}
                    summary="Hưởng ứng"
                    look="btn btn-primary btn-sm"
                    outer="open:w-full"
                    className="mt-4 flex flex-col gap-4"
                  >
                    <FieldRow>
                      <TextField label="Tên ở đơn vị" name="name" value={launch.name} />
                      <DayField label="Ngày phát động ở đơn vị" name="launchedOn" value={today} />
                      <DayField
                        label="Hạn đăng ký ở đơn vị"
                        name="registerBy"
                        optional
                        value={launch.registerBy}
                      />
                    </FieldRow>
                    <TextArea
                      label="Nội dung riêng của đơn vị"
                      name="ownBody"
                      hint="Đơn vị làm thêm gì, làm thế nào; nội dung của cấp trên được giữ nguyên."
                    />
                    <div>
                      <Button>Hưởng ứng</Button>
                    </div>
                  </FoldedForm>
                )}
                {may.reviews && !launch.seenOn && (
                  <ActionButton
                    intent="acknowledge"
                    fields={{
                      rootUnitId: launch.rootUnitId,
                      rootMovementId: launch.rootMovementId,
                    }}
                    label="Ghi đã xem"
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
        {carried.length > 0 && (
          <p className="text-sm">
            Đã hưởng ứng:{' '}
            {carried.map((launch, index) => (
              <span key={launch.carriedId}>
                {index > 0 && ', '}
                <Link className="link" to={`${at}/${launch.carriedId}`}>
                  {launch.name}
                </Link>
              </span>
            ))}
          </p>
        )}
      </Section>
    </div>
  )
}
