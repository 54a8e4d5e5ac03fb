import { activities } from './activities.ts'
import { app } from './app.ts'
import { awards } from './awards.ts'
import { ballots } from './ballots.ts'
import { calendar } from './calendar.ts'
import { funds } from './funds.ts'
import { identity } from './identity.ts'
import { initiatives } from './initiatives.ts'
import { ledger } from './ledger.ts'
import { members } from './members.ts'
import { movements } from './movements.ts'
import { organization } from './organization.ts'
import { quizzes } from './quizzes.ts'
import { reports } from './reports.ts'
import { reviews } from './reviews.ts'
import { welfare } from './welfare.ts'

/**
 * Who may do what, for every command and query, a file a module: the roles that get through in the unit itself and from above it.
 * Nobody below or beside does anything, so there is no column for them. First written out from the
 * commands' own declarations and then read through, so it guards against unnoticed change rather than against a first mistake;
 * permissions.test.ts proves it.
 */
export const expected: Record<string, string> = {
  ...app,
  ...awards,
  ...ballots,
  ...funds,
  ...identity,
  ...initiatives,
  ...ledger,
  ...members,
  ...movements,
  ...organization,
  ...reports,
  ...reviews,
  ...activities,
  ...quizzes,
  ...calendar,
  ...welfare,
}
