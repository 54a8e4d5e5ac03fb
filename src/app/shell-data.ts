import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { unitNames } from '#organization'
import { takeFlash } from '#platform/web/flash.ts'
import { contextOf } from '#platform/web/request-context.ts'

/** Who is signed in, which units he or she may work in, and what was just done. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, db, today } = contextOf(context)
  if (!actor) throw redirect(`/sign-in?next=${encodeURIComponent(new URL(request.url).pathname)}`)
  const path = new URL(request.url).pathname
  if (actor.secondFactorMissing && !path.startsWith('/account'))
    throw redirect('/account/second-factor')
  const held = [...new Set(actor.rights.map((right) => right.unitId))]
  const asked = Number(params.unitId) || held[0]
  const names = await unitNames(db, asked && !held.includes(asked) ? [...held, asked] : held, today)
  const { message, headers } = await takeFlash(request)
  return data(
    {
      account: { name: actor.name },
      unit: names.find((name) => name.unitId === asked) ?? null,
      units: names.filter((name) => held.includes(name.unitId)),
      flash: message,
      requestKey: crypto.randomUUID(),
    },
    { headers },
  )
}
