import { expect } from 'vitest'
import { Invalid, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { proveSetupCode, setupCode } from './setup-code.ts'

const from = (address: string) => new Headers({ 'x-client-address': address })

test('the code that stands in the terminal opens an empty place, however it is typed', async ({
  ctx,
}) => {
  const code = setupCode()
  expect(setupCode()).toBe(code)
  await proveSetupCode(ctx.db, from('192.0.2.1'), code.toLowerCase().replaceAll('-', ' '))
  for (const wrong of ['', 'AAAA-BBBB-CCCC', `${code}2`])
    await expect(proveSetupCode(ctx.db, from('192.0.2.2'), wrong)).rejects.toThrow(Invalid)
})

test('whoever guesses the code must soon wait, others need not', async ({ ctx }) => {
  const guesser = from('192.0.2.3')
  for (const guess of ['2222', '3333', '4444'])
    await expect(proveSetupCode(ctx.db, guesser, guess)).rejects.toThrow(Invalid)

  const right = proveSetupCode(ctx.db, guesser, setupCode())
  await expect(right).rejects.toThrow(Refused)
  await expect(right).rejects.toThrow('thử lại sau')
  await proveSetupCode(ctx.db, from('192.0.2.4'), setupCode())
})
