import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import type { Sex } from './facts.ts'
import { retirementDay } from './retirement-age.ts'

test.each<[string, Sex, string]>([
  ['1960-12-31', 'male', '2021-01-01'],
  ['1961-01-01', 'male', '2021-05-01'],
  ['1961-10-15', 'male', '2022-05-01'],
  ['1965-12-31', 'female', '2021-01-01'],
  ['1966-01-15', 'female', '2021-06-01'],
  ['1966-09-01', 'female', '2022-06-01'],
  ['1970-06-10', 'male', '2032-07-01'],
  ['1980-06-10', 'female', '2040-07-01'],
])('somebody born on %s (%s) retires on %s', (bornOn, sex, retiresOn) => {
  expect(retirementDay(bornOn, sex)).toBe(retiresOn)
})

test('nobody retires before somebody older of the same sex', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom<Sex>('male', 'female'),
      (after, more, sex) => {
        const older = addDays('1945-01-01', after)
        return retirementDay(older, sex) <= retirementDay(addDays(older, more), sex)
      },
    ),
  )
})
