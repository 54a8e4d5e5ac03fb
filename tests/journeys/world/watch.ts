import type { BrowserContext, ConsoleMessage } from 'playwright-core'

/**
 * Writes down what must never happen while somebody walks through the product: a request to another host, a fault of the
 * server, a file that is not there, an error in the browser. A page that is refused (403, 404) or a form that is sent back
 * (400, 409) is no trouble: the journey looks at those itself.
 */
export function watch(context: BrowserContext, address: string): string[] {
  const troubles: string[] = []
  const own = new URL(address).host
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^https?:|^wss?:/.test(protocol) && host !== own)
      troubles.push(`A request went to another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    const isFile = ['stylesheet', 'script', 'image', 'font'].includes(
      response.request().resourceType(),
    )
    if (response.status() >= 500 || (isFile && response.status() >= 400))
      troubles.push(`${response.url()} answered ${response.status()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message))
      troubles.push(`${message.page()?.url()} said: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    troubles.push(`${error.page()?.url()} broke: ${error.error().message}`)
  })
  return troubles
}

/** The browser notes every answer of 400 and above; the answers themselves are watched above. */
function isRefusal(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource')
}
