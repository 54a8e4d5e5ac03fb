import { resolve } from 'node:path'
import {
  type LoaderFunction,
  type LoaderFunctionArgs,
  matchRoutes,
  type RouteObject,
  RouterContextProvider,
} from 'react-router'
import type { Operation } from '#platform/operation.ts'
import routes from '../src/routes.ts'

/** A route of the product's table, with the file that holds its loader. */
type Screen = RouteObject & { file: string }
type Module = { loader?: LoaderFunction & { isFor?: readonly Operation[] } }

function screens(entries: typeof routes): Screen[] {
  return entries.map(({ id, path, index, file, children }) => ({
    ...(index ? { index: true as const } : { children: children && screens(children) }),
    ...(id && { id }),
    ...(path && { path }),
    file,
  }))
}

/** The addresses of all pages, with names for what changes in them; what ends in .ts answers with a file or takes a form. */
export const pages = pagesOf(routes)

function pagesOf(entries: typeof routes, above = ''): string[] {
  return entries.flatMap(({ path = '', file, children }) => {
    const address = path ? `${above}/${path}` : above
    if (children) return pagesOf(children, address)
    return file.endsWith('.tsx') ? [address || '/'] : []
  })
}

/** The address of a page about these things. */
export function addressOf(page: string, named: Record<string, string | number>): string {
  return page.replace(/:(\w+)/g, (_, name: string) => {
    const value = named[name]
    return value === undefined ? `${name}-missing-in-page-world` : encodeURIComponent(value)
  })
}

/** What the server gives to the loaders of an address, and these loaders: the frame's, then the screen's. */
export async function askedOf(address: string, headers: Headers) {
  const url = new URL(address, 'http://localhost')
  const matches = matchRoutes(screens(routes), url.pathname) ?? []
  const asked: LoaderFunctionArgs = {
    request: new Request(url, { headers }),
    url,
    params: matches.at(-1)?.params ?? {},
    context: new RouterContextProvider(),
    pattern: '',
  }
  const files = matches.map(({ route }) => resolve('src', route.file))
  const modules = await Promise.all(files.map((file) => import(file) as Promise<Module>))
  return { asked, loaders: modules.map(({ loader }) => loader) }
}

/** How it ended: 'opens', or what a loader threw instead of an answer, a redirect or a refusal with its status. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'opens'
  } catch (thrown) {
    if (thrown instanceof Response) return `leads to ${thrown.headers.get('location')}`
    const { init } = thrown as { init?: ResponseInit }
    if (init?.status) return `refused with ${init.status}`
    throw thrown
  }
}
