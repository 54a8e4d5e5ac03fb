import { Empty } from '#ui/page.tsx'
import { PersonHead, type SheetRow } from './rating-sheet.tsx'

/** What was given so far, for reading. */
export function ResultTable({
  rows,
  bands,
  concluded,
}: {
  rows: readonly SheetRow[]
  bands: readonly { rank: number; name: string; count: number }[]
  concluded: boolean
}) {
  if (rows.length === 0) return <Empty>Chưa có ai trong đợt này.</Empty>
  return (
    <>
      {concluded && <p>{bands.map(({ name, count }) => `${name}: ${count}`).join(' · ')}</p>}
      <table className="table-cards table table-sm">
        <caption className="sr-only">Kết quả từng người</caption>
        <thead>
          <tr>
            <th scope="col">Đoàn viên</th>
            <th scope="col" className="text-right">
              Điểm
            </th>
            <th scope="col">Xếp loại</th>
            <th scope="col">Nhận xét</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.assessmentId}>
              <td className="card-heading">
                <PersonHead row={row} />
              </td>
              <td data-label="Điểm" className="number">
                {row.points ? row.points.reduce((all, one) => all + one, 0) : ''}
              </td>
              <td data-label="Xếp loại">{row.degree}</td>
              <td data-label="Nhận xét">{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
