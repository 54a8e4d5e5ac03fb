import { Facts } from '#ui/facts.tsx'
import { Section } from '#ui/page.tsx'
import { registrantLabels } from '../labels.ts'
import type { Version } from '../movement/find-movement.ts'

type Shown = Version & { since: string; isCurrent: boolean }

/** What the movement says and asks today, and what it said before. */
export function MovementContent({ versions }: { versions: readonly Shown[] }) {
  const current = versions.find(({ isCurrent }) => isCurrent)
  const others = versions.filter(({ isCurrent }) => !isCurrent)
  return (
    <Section title="Nội dung">
      {current && <Said version={current} />}
      {others.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">
            Các bản khác ({others.length}, do điều chỉnh)
          </summary>
          <div className="flex flex-col gap-6 pt-4">
            {others.map((version) => (
              <div key={version.since} className="border-base-300 border-l-2 pl-4">
                <p className="pb-2 font-semibold">
                  Từ {version.since}
                  {version.because && `: ${version.because}`}
                </p>
                <Said version={version} />
              </div>
            ))}
          </div>
        </details>
      )}
    </Section>
  )
}

function Said({ version }: { version: Shown }) {
  const audience = [
    version.womenOnly ? 'đoàn viên nữ' : 'mọi đoàn viên',
    version.subunits.length > 0 && version.subunits.map(({ name }) => name).join(', '),
    version.unitKinds.length > 0 &&
      `cấp dưới: ${version.unitKinds.map(({ name }) => name).join(', ')}`,
  ].filter(Boolean)
  return (
    <div className="flex flex-col gap-4">
      {version.slogan && <p className="text-lg font-semibold">“{version.slogan}”</p>}
      {version.body && <p className="whitespace-pre-line">{version.body}</p>}
      {version.ownBody && (
        <div>
          <p className="font-semibold">Riêng ở đơn vị</p>
          <p className="whitespace-pre-line">{version.ownBody}</p>
        </div>
      )}
      {version.criteria && (
        <div>
          <p className="font-semibold">Tiêu chí</p>
          <p className="whitespace-pre-line">{version.criteria}</p>
        </div>
      )}
      <Facts
        facts={[
          ['Đối tượng', audience.join('; ')],
          [
            'Ai đăng ký',
            version.registrants.map((one) => registrantLabels[one]).join(', ') || 'Không đăng ký',
          ],
          ...(version.decisionNumber
            ? ([
                [
                  'Văn bản',
                  [`${version.decisionNumber} ngày ${version.decisionDay}`, version.decisionIssuer]
                    .filter(Boolean)
                    .join(', '),
                ],
              ] as const)
            : []),
          ...(version.because
            ? ([['Điều chỉnh', `từ ${version.since}: ${version.because}`]] as const)
            : []),
        ]}
      />
    </div>
  )
}
