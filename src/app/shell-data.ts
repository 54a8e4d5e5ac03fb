import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { takeFlash } from '#platform/web/flash.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { menuOf } from './menu.ts'

/** Who is signed in, which units he or she may work in, and what was just done. */
export async function loader({ request, url, params, context }: LoaderFunctionArgs) {
  const { actor, unit: named, today } = contextOf(context)
  if (!actor) throw redirect(`/sign-in?next=${encodeURIComponent(url.pathname)}`)
  const path = url.pathname
  if (actor.secondFactorMissing && !path.startsWith('/account'))
    throw redirect('/account/second-factor')
  const units = [
    ...new Map(
      actor.rights.map(({ unitId, unitName = '', unitsBelow = false }) => [
        unitId,
        { unitId, shortName: unitName, unitsBelow },
      ]),
    ).values(),
  ]
  const asked = Number(params.unitId) || units[0]?.unitId
  // A unit below one's own is not in the list of one's own.
  const unit = units.find(({ unitId }) => unitId === asked) ?? named
  const { message, headers } = await takeFlash(request)
  return data(
    {
      account: { name: actor.name },
      unit: unit ? { unitId: unit.unitId, name: unit.shortName } : null,
      units: units.map(({ unitId, shortName }) => ({ unitId, name: shortName })),
      menu: unit ? menuOf(actor, unit.unitId, unit.unitsBelow) : [],
      flash: message,
      requestKey: crypto.randomUUID(),
      printedOn: formatDay(today),
    },
    { headers },
  )
}
