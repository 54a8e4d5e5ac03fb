import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address a request came from. Only a proxy on this very machine is believed when it names another
 * (the last entry of X-Forwarded-For is the one it wrote itself).
 */
export function addressOf(context: Context): string {
  const peer = getConnInfo(context).remote.address ?? 'unknown'
  const local = peer === '::1' || /^(::ffff:)?127\./.test(peer)
  const named = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return local && named ? named : peer.replace(/^::ffff:/, '')
}
