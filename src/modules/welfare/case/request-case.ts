import { z } from 'zod'
import { ownMemberId } from '#members'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { ownCases } from '../permissions.ts'
import { occasionFields } from './case-fields.ts'
import { newCase } from './new-case.ts'
import { occasionOf } from './occasion-of.ts'

/** A member asks for what the catalogue promises, for himself or herself. */
export const requestCase = command({
  name: 'welfare.request-case',
  summary: 'Đoàn viên đề nghị được chăm lo',
  allow: ownCases,
  input: z.object({ unitId: id, ...occasionFields }),
  async run(ctx, input) {
    const memberId = await ownMemberId(ctx, input.unitId)
    return newCase(ctx, {
      ...input,
      ...(await occasionOf(ctx, input)),
      memberId,
      byMember: true,
    })
  },
})
