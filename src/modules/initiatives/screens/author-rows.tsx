import { useId } from 'react'
import { useRefusal } from '#ui/form.tsx'

export type ShownAuthor = { name: string; share: number }

const rowsAtLeast = 6
const shownAtLeast = 2

/** Names and shares side by side; lines that stay empty are not sent as authors. `names` are offered while typing. */
export function AuthorRows({
  authors,
  names = [],
}: {
  authors: readonly ShownAuthor[]
  names?: readonly string[]
}) {
  const { errors, values } = useRefusal()
  const list = useId()
  const wrong = errors.authorNames ?? errors.authorShares
  const typedNames = asList(values.authorNames)
  const typedShares = asList(values.authorShares)
  const count = Math.max(rowsAtLeast, authors.length)
  const filled = Math.max(authors.length, typedNames.filter(Boolean).length)
  const rows = Array.from({ length: count }, (_, index) => ({
    index,
    name: typedNames[index] ?? authors[index]?.name ?? '',
    share: typedShares[index] ?? String(authors[index]?.share ?? ''),
  }))
  const shown = Math.max(shownAtLeast, filled)
  const drawn = (row: (typeof rows)[number]) => (
    <div key={row.index} className="grid grid-cols-[1fr_5.5rem] gap-2">
      <input
        type="text"
        name="authorNames[]"
        aria-label={`Tác giả ${row.index + 1}`}
        aria-invalid={wrong ? true : undefined}
        defaultValue={row.name}
        list={names.length > 0 ? list : undefined}
        placeholder={row.index === 0 ? 'Họ và tên' : 'Đồng tác giả'}
        autoComplete="off"
        className="input w-full"
      />
      <input
        type="text"
        name="authorShares[]"
        aria-label={`Tỷ lệ của tác giả ${row.index + 1}, phần trăm`}
        aria-invalid={wrong ? true : undefined}
        defaultValue={row.share}
        placeholder="%"
        inputMode="numeric"
        autoComplete="off"
        className="input w-full text-right"
      />
    </div>
  )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">Tác giả và tỷ lệ đóng góp (%)</legend>
      {rows.slice(0, shown).map(drawn)}
      {shown < count && (
        <details>
          <summary className="link w-fit cursor-pointer py-1">Thêm đồng tác giả</summary>
          <div className="mt-2 flex flex-col gap-2">{rows.slice(shown).map(drawn)}</div>
        </details>
      )}
      <p className="text-base-content/75 text-sm">
        Cộng lại đúng 100%. Trùng tên thì ghi thêm ngày sinh: “Trần Thị Bình (20/05/1985)”. Người
        ngoài đơn vị thì ghi tên.
      </p>
      {wrong && (
        <p className="text-error text-sm font-semibold" role="alert">
          {wrong.join(' ')}
        </p>
      )}
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </fieldset>
  )
}

function asList(typed: unknown): string[] {
  if (Array.isArray(typed)) return typed.map(String)
  return typeof typed === 'string' ? [typed] : []
}
