import { redirect } from 'react-router'
import { signOut } from '#identity'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import type { Route } from './+types/sign-out.ts'

/** POST ends the session; an address typed by hand changes nothing. */
export async function action({ request, context }: Route.ActionArgs) {
  const cookies = await signOut(contextOf(context).db, request.headers)
  return redirectWithCookies('/sign-in', cookies)
}

export function loader() {
  return redirect('/')
}
