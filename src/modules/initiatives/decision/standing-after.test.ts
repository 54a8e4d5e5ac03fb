import { expect, test } from 'vitest'
import { type Decided, standingAfter } from './standing-after.ts'

const said = (
  result: Decided['result'],
  scope: Decided['scope'] = 'base',
  decidedOn = '2026-01-10',
  benefit: number | null = result === 'recognised' ? 100 : null,
): Decided => ({ result, scope, decidedOn, benefit })

const none = { scope: null, recognisedOn: null, recognisedBenefit: null }

test.each([
  ['nobody has decided', [], { state: 'waiting', ...none }],
  ['the council asks for more', [said('more_asked')], { state: 'more_asked', ...none }],
  ['the council says no', [said('not_recognised')], { state: 'not_recognised', ...none }],
  [
    'after more was asked for it is recognised',
    [said('more_asked'), said('recognised')],
    { state: 'recognised', scope: 'base', recognisedOn: '2026-01-10', recognisedBenefit: 100 },
  ],
  [
    'the province widens it and accepts more: its scope and benefit, the first day',
    [said('recognised'), said('recognised', 'province', '2026-05-02', 250)],
    { state: 'recognised', scope: 'province', recognisedOn: '2026-01-10', recognisedBenefit: 250 },
  ],
  [
    'the wider decision was entered before the narrower one',
    [said('recognised', 'sector', '2026-05-02', 250), said('recognised', 'base', '2026-01-10')],
    { state: 'recognised', scope: 'sector', recognisedOn: '2026-01-10', recognisedBenefit: 250 },
  ],
] as const)('%s', (_, decisions, after) => {
  expect(standingAfter(decisions)).toEqual(after)
})
