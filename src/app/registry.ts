import * as activities from '#activities'
import * as awards from '#awards'
import * as ballots from '#ballots'
import * as calendar from '#calendar'
import * as funds from '#funds'
import * as identity from '#identity'
import * as initiatives from '#initiatives'
import * as ledger from '#ledger'
import * as members from '#members'
import * as movements from '#movements'
import * as organization from '#organization'
import { registryOf } from '#platform/registry.ts'
import * as quizzes from '#quizzes'
import * as reports from '#reports'
import * as reviews from '#reviews'
import * as welfare from '#welfare'
import { findMyDay } from './today/find-my-day.ts'
import { findToday } from './today/find-today.ts'

/** Every command and query of the product, by name. */
export const registry = registryOf(
  identity,
  organization,
  members,
  ledger,
  funds,
  welfare,
  movements,
  initiatives,
  ballots,
  reviews,
  awards,
  activities,
  quizzes,
  calendar,
  reports,
  {
    findMyDay,
    findToday,
  },
)
