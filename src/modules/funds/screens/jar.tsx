import { formatVnd } from '#platform/vietnamese/numbers.ts'

/** The fund as a jar: what is at home lies in it, what is lent stands above as a promise. No script, no colour alone. */
export function Jar({ home, lent, size = 'w-24' }: { home: number; lent: number; size?: string }) {
  const whole = Math.max(home + lent, 1)
  const inner = 78
  const homeHeight = (home / whole) * inner
  const lentHeight = (lent / whole) * inner
  const floor = 98
  return (
    <svg
      viewBox="0 0 80 110"
      className={`${size} shrink-0`}
      role="img"
      aria-label={`Ở quỹ ${formatVnd(home)}, đang cho vay ${formatVnd(lent)}`}
    >
      <clipPath id="jar-inside">
        <path d="M14 20 Q10 26 10 34 V90 Q10 98 18 98 H62 Q70 98 70 90 V34 Q70 26 66 20 Z" />
      </clipPath>
      <g clipPath="url(#jar-inside)">
        <rect x="8" y="18" width="64" height="82" className="fill-base-200" />
        <rect
          x="8"
          y={floor - homeHeight}
          width="64"
          height={homeHeight}
          className="fill-primary"
          opacity="0.85"
        />
        <rect
          x="8"
          y={floor - homeHeight - lentHeight}
          width="64"
          height={lentHeight}
          className="fill-accent"
          opacity="0.55"
        />
      </g>
      <path
        d="M14 20 Q10 26 10 34 V90 Q10 98 18 98 H62 Q70 98 70 90 V34 Q70 26 66 20 Z"
        fill="none"
        className="stroke-base-content"
        strokeWidth="2"
      />
      <rect
        x="14"
        y="10"
        width="52"
        height="9"
        rx="3"
        className="fill-base-100 stroke-base-content"
        strokeWidth="2"
      />
    </svg>
  )
}

/** What the two colours of the jar mean. */
export function JarLegend({ home, lent }: { home: number; lent: number }) {
  return (
    <ul className="flex flex-col gap-1 text-sm">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="bg-primary/85 inline-block size-3 rounded-sm" />Ở quỹ{' '}
        {formatVnd(home)}
      </li>
      {lent > 0 && (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="bg-accent/55 inline-block size-3 rounded-sm" />
          Đang cho vay {formatVnd(lent)}
        </li>
      )}
    </ul>
  )
}
