export type ShownLine = {
  key: string
  title: string
  kindName: string
  by: string
  span: string
  hours: number | null
  certificate: string
}

/** The training book: one line a course, with its certificate. */
export function TrainingLines({ lines }: { lines: readonly ShownLine[] }) {
  if (lines.length === 0)
    return <p className="text-base-content/80">Chưa ghi lớp đào tạo, bồi dưỡng nào.</p>
  return (
    <table className="table-cards table table-sm">
      <caption className="sr-only">Các lớp đã học</caption>
      <thead>
        <tr>
          <th scope="col">Lớp</th>
          <th scope="col">Loại</th>
          <th scope="col">Nơi mở</th>
          <th scope="col">Thời gian</th>
          <th scope="col" className="text-right">
            Số giờ
          </th>
          <th scope="col">Chứng chỉ</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td className="card-heading font-semibold">{line.title}</td>
            <td data-label="Loại">{line.kindName}</td>
            <td data-label="Nơi mở">{line.by}</td>
            <td data-label="Thời gian">{line.span}</td>
            <td data-label="Số giờ" className="number">
              {line.hours}
            </td>
            <td data-label="Chứng chỉ">{line.certificate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
