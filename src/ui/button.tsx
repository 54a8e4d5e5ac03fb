import type { ComponentProps } from 'react'
import { Link } from './link.tsx'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'
const looks: Record<Look, string> = {
  primary: 'btn-primary',
  plain: 'btn-outline border-base-300',
  quiet: 'btn-ghost',
  danger: 'btn-error btn-outline',
}

export function Button({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type="submit" className={`btn ${looks[look]} ${className}`} {...rest} />
}

/** A link that looks like a button. `document` leaves the page (files, printing). */
export function LinkButton({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={`btn ${looks[look]} ${className}`} {...rest} />
}
