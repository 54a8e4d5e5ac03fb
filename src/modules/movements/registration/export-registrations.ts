import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readRegistrations } from '../permissions.ts'
import {
  type RegistrationFilter,
  registrationFilters,
  registrationsOf,
} from './list-registrations.ts'

/** The filtered list whole, for a spreadsheet and for printing. */
export const exportRegistrations = query({
  name: 'movements.export-registrations',
  summary: 'Xuất danh sách đăng ký thi đua',
  allow: readRegistrations,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...registrationFilters }),
  run: (ctx, filter) =>
    registrationsOf(ctx, filter as RegistrationFilter)
      .orderBy('movement.searchKey')
      .orderBy('groupName')
      .orderBy('sortKey')
      .orderBy('one.id')
      .execute(),
})
