import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { readAuthors } from '../author/read-authors.ts'
import { ownInitiatives } from '../permissions.ts'
import { initiativeFields } from './initiative-fields.ts'
import { newInitiative } from './new-initiative.ts'
import { ownMemberId } from './own-member.ts'

/** A member proposes a new solution, alone or with others. */
export const proposeInitiative = command({
  name: 'initiatives.propose-initiative',
  summary: 'Đoàn viên đề xuất sáng kiến',
  allow: ownInitiatives,
  input: z.object({ unitId: id, ...initiativeFields }),
  async run(ctx, input) {
    const memberId = await ownMemberId(ctx, input.unitId)
    const authors = await readAuthors(ctx, input.unitId, input)
    if (!authors.some((author) => author.memberId === memberId))
      throw new Invalid({ authorNames: ['Bạn phải là một trong các tác giả'] })
    return newInitiative(ctx, { ...input, byMember: true }, authors)
  },
})
