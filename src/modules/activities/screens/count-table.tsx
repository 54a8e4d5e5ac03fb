/** Rows of numbers under their headings, the first cell a name; a row that is the whole ('Tất cả') is set off. */
export function CountTable({
  caption,
  headers,
  rows,
}: {
  caption: string
  headers: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  return (
    <table className="table-cards table table-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {headers.map((header, index) => (
            <th key={header} scope="col" className={index > 0 ? 'text-right' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name} className={name === 'Tất cả' ? 'font-semibold' : undefined}>
            <td className="card-heading">{name}</td>
            {cells.map((cell, index) => (
              <td key={headers[index + 1]} data-label={headers[index + 1]} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
