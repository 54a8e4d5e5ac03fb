import { Section } from '#ui/page.tsx'
import { SlipsFile } from './slips-file.tsx'

type Slip = { name: string; code: string; lastDay: string; address: string }

/** The codes of several people who were invited at once; they are on no other page and never again on this one. */
export function CodeSlipList({
  slips,
  leftOut,
  unitId,
}: {
  slips: Slip[]
  leftOut: string[]
  unitId: string
}) {
  return (
    <Section title={`Mã mời của ${slips.length} người`}>
      <p className="no-print alert alert-warning">
        Mã chỉ hiện lần này. Hãy tải phiếu mời về in rồi đưa tận tay từng người.
      </p>
      {leftOut.length > 0 && (
        <p className="text-sm">
          {leftOut.length} người không mời được: {[...new Set(leftOut)].join(' ')}
        </p>
      )}
      <SlipsFile codes={slips.map(({ code }) => code)} unitId={unitId} />
      <table className="table table-sm">
        <caption className="sr-only">Mã mời</caption>
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Mã mời</th>
          </tr>
        </thead>
        <tbody>
          {slips.map(({ name, code }) => (
            <tr key={code}>
              <td>{name}</td>
              <td className="font-mono">{code}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-base-content/80 text-sm">
        Mở <span className="break-all">{slips[0]?.address}</span> rồi gõ mã. Dùng một lần, đến hết
        ngày {slips[0]?.lastDay}.
      </p>
    </Section>
  )
}
