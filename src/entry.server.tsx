import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, isRouteErrorResponse, ServerRouter } from 'react-router'
import { NonceContext } from './ui/nonce.tsx'

export const streamTimeout = 10_000

/**
 * Renders a page; scripts carry the request's nonce, so that no other script runs. No page waits for a part of itself, so it
 * is sent whole: in many small pieces it would cost several milliseconds more.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const nonce = request.headers.get('x-script-nonce') ?? ''
  return new Promise<Response>((answer, fail) => {
    const pieces: Buffer[] = []
    let shellDone = false
    const whole = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece)
        done()
      },
      final(done) {
        clearTimeout(timeout)
        headers.set('content-type', 'text/html; charset=utf-8')
        answer(new Response(Buffer.concat(pieces), { headers, status }))
        done()
      },
    })
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        onShellReady() {
          shellDone = true
        },
        onAllReady: () => pipe(whole),
        onShellError: fail,
        onError(error) {
          if (shellDone) console.error(error)
        },
      },
    )
    const timeout = setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** A bug is logged with an id that the person can tell; what was refused is no bug. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(new Date().toISOString(), request.method, new URL(request.url).pathname, error)
}
