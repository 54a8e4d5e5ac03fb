import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { passkeyDoor } from '#identity'
import { contextOf } from '#platform/web/request-context.ts'

/** The few addresses of the sign-in library that a browser's script must reach itself. */
export const loader = ({ request, context }: LoaderFunctionArgs) =>
  passkeyDoor(contextOf(context).db, request)
export const action = ({ request, context }: ActionFunctionArgs) =>
  passkeyDoor(contextOf(context).db, request)
