/** A face, or the initials where there is none. The name stands beside it, so it is decoration. */
export function Avatar({
  initials,
  src,
  large = false,
}: {
  initials: string
  src?: string | null
  large?: boolean
}) {
  const size = large ? 'size-24 text-3xl' : 'size-9 text-sm'
  if (src) return <img src={src} alt="" className={`${size} rounded-box shrink-0 object-cover`} />
  return (
    <span aria-hidden="true" className={large ? 'initials initials-large' : 'initials'}>
      {initials}
    </span>
  )
}
