import { type LinkProps, Link as RouterLink } from 'react-router'

/**
 * A link to another page. On the server an address that begins with a slash is written down as it is: the router's own link
 * works out each anew, which in a list is a large part of drawing the page. The markup is the same.
 */
export function Link(props: LinkProps) {
  if (!import.meta.env.SSR || typeof props.to !== 'string' || !props.to.startsWith('/'))
    return <RouterLink {...props} />
  const { to, reloadDocument: _, preventScrollReset: __, ...rest } = props
  return <a {...rest} href={to} />
}
