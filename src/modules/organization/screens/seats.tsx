import { Avatar } from '#ui/avatar.tsx'
import type { Seat } from './chart-of.ts'

/** Who sits here, and which seats are empty. */
export function Seats({ seats, missing }: { seats: readonly Seat[]; missing: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {seats.map((seat) => (
        <li key={seat.key} className="flex items-center gap-3">
          <Avatar initials={initialsOf(seat.name)} />
          <span className="min-w-0">
            <span className="block font-semibold">{seat.name}</span>
            <span className="text-base-content/75 block text-sm">{seat.post}</span>
          </span>
        </li>
      ))}
      {missing.map((what) => (
        <li
          key={what}
          className="border-base-300 text-base-content/80 rounded-box border border-dashed px-3 py-2 text-sm"
        >
          {what}
        </li>
      ))}
    </ul>
  )
}

/** 'Nguyễn Thị Hoa' → 'NH': first of the family name, first of the given name. */
function initialsOf(name: string): string {
  const words = name.split(' ')
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`
}
