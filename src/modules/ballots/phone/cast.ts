import { bytesOf } from './blind-paper.ts'
import { receiptCode } from './receipt-code.ts'
import { keep, type ReadyPaper } from './wallet.ts'

type Marks = { chosen: number[]; refused: number[] }

const door = '/api/v1/ballots.cast-ballot'
const attempts = 4
const lost =
  'Chưa rõ phiếu đã vào hòm hay chưa: mạng bị ngắt. Phiếu vẫn ở trong máy; hãy bấm gửi lại, phiếu không bị tính hai lần.'

/**
 * Puts the ballot into the box without saying who one is: no cookie goes along and no page is named. Afterwards the phone keeps the
 * receipt alone.
 * @returns a Vietnamese sentence when it did not work, otherwise null
 */
export async function castFromPhone(
  key: string,
  paper: ReadyPaper,
  marks: Marks,
): Promise<string | null> {
  const { unitId, voteId, message, signature, title, unitName, holder } = paper
  try {
    keep(key, { ...paper, sent: marks })
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(door, {
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ unitId, voteId, message, signature, ...marks }),
      })
      const told = (await answer.json()) as { receipt?: string; message?: string }
      if (told.receipt) {
        const receipt = await receiptCode(voteId, bytesOf(message))
        keep(key, { unitId, voteId, title, unitName, holder, stage: 'cast', receipt })
        return null
      }
      const isBusy = answer.status === 409 && told.message?.includes('đang đông')
      if (!isBusy || attempt === attempts) {
        // Refused for certain: the choice is free again.
        if (answer.status < 500) keep(key, withoutSent(paper))
        return told.message ?? lost
      }
      await new Promise((later) => setTimeout(later, 1000 * attempt * (1 + Math.random())))
    }
  } catch (error) {
    console.error(error)
    return lost
  }
}

function withoutSent({ sent: _, ...paper }: ReadyPaper): ReadyPaper {
  return paper
}
