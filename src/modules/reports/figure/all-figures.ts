import { activityFigures } from '#activities'
import { awardFigures } from '#awards'
import { ballotFigures } from '#ballots'
import { calendarFigures } from '#calendar'
import { fundFigures } from '#funds'
import { initiativeFigures } from '#initiatives'
import { ledgerFigures } from '#ledger'
import { memberFigures } from '#members'
import { movementFigures } from '#movements'
import { organizationFigures } from '#organization'
import { NotFound } from '#platform/errors.ts'
import { type Figure, figuresByName } from '#platform/figures/figure.ts'
import { quizFigures } from '#quizzes'
import { reviewFigures } from '#reviews'
import { welfareFigures } from '#welfare'

/** Every figure of the product. A module that counts something adds its list here. */
export const allFigures = figuresByName(
  organizationFigures,
  memberFigures,
  ledgerFigures,
  fundFigures,
  welfareFigures,
  movementFigures,
  initiativeFigures,
  ballotFigures,
  reviewFigures,
  awardFigures,
  activityFigures,
  quizFigures,
  calendarFigures,
)

export function figureNamed(name: string): Figure {
  const found = allFigures.get(name)
  if (!found) throw new NotFound('Không có chỉ tiêu này.')
  return found
}
