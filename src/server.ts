import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { openBackupDoor } from './platform/backup/backup-door.ts'
import { closeConnection, connection } from './platform/database/connect.ts'
import { keepStatistics } from './platform/database/keep-statistics.ts'
import { settings } from './platform/settings.ts'
import { addressOf } from './platform/web/address-of.ts'
import { squeezed } from './platform/web/squeezed.ts'

const maxBodyBytes = 25 * 1024 * 1024

/** Starts the built product: files, security headers, and everything else through React Router. */
export async function serve(): Promise<{ port: number; close(): Promise<void> }> {
  const opened = await connection()
  const closeBackupDoor = await openBackupDoor(settings.dataDir, opened)
  const stopStatistics = keepStatistics(opened)
  const build: ServerBuild = await import(pathToFileURL(resolve('build/server/index.js')).href)
  const handle = createRequestHandler(build, 'production')
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  app.use('/assets/*', compress())
  app.use(
    '/assets/*',
    serveStatic({
      root: './build/client',
      onFound: (_path, context) =>
        context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use(serveStatic({ root: './build/client' }))
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", NONCE],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
      // Not 'no-referrer': a form sent without scripts would then say Origin: null and be taken for an attack.
      referrerPolicy: 'same-origin',
      strictTransportSecurity: settings.publicUrl.startsWith('https:') && 'max-age=31536000',
    }),
  )
  app.use(csrf())
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (context) => context.text('Tệp gửi lên quá lớn (tối đa 25 MB).', 413),
    }),
  )
  app.all('*', async (context) => {
    const request = new Request(context.req.raw)
    request.headers.set('x-client-address', addressOf(context))
    request.headers.set('x-script-nonce', context.get('secureHeadersNonce') ?? '')
    return squeezed(request, await handle(request))
  })
  return new Promise((started, failed) => {
    // Longer than browsers and proxies leave a connection idle: closed after Node's five seconds, a request that is just on its
    // way would be lost.
    const serverOptions = { keepAliveTimeout: 65_000 }
    const server = listen({ fetch: app.fetch, port: settings.port, serverOptions }, ({ port }) =>
      started({
        port,
        async close() {
          closeBackupDoor()
          stopStatistics()
          await new Promise((closed) => server.close(closed))
          await closeConnection()
        },
      }),
    )
    server.once('error', failed)
  })
}
