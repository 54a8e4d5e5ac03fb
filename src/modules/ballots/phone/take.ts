import { blindPaper, unblindPaper } from './blind-paper.ts'
import { type Kept, keep, kept, keyOf, type ReadyPaper } from './wallet.ts'

export type Offered = Omit<ReadyPaper, 'stage' | 'message' | 'signature' | 'sent'> & {
  personId: number
  publicKey: string
}

const door = '/api/v1/ballots.take-paper'
const lost =
  'Chưa nhận được phiếu: mạng bị ngắt. Hãy bấm lại; phiếu không bị mất và không bị phát hai lần.'

/** Takes the paper onto this phone. @returns a Vietnamese sentence when it did not work, otherwise null */
export async function takeOntoPhone({
  personId,
  publicKey,
  ...paper
}: Offered): Promise<string | null> {
  const key = keyOf(paper, personId)
  const { unitId, voteId, title, unitName, holder } = paper
  const about = { unitId, voteId, title, unitName, holder }
  try {
    const before = kept(key)
    if (before && before.stage !== 'blinded') return null
    const blinded = before?.blinded ?? (await blindPaper(publicKey))
    // Kept before it is asked for: an answer that is lost on the way can be asked for again.
    keep(key, { ...about, stage: 'blinded', blinded })
    const answer = await fetch(door, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ unitId, voteId, blinded: blinded.blinded }),
    })
    const told = (await answer.json()) as { blindSignature?: string; message?: string }
    if (!told.blindSignature) return told.message ?? lost
    const signed = await unblindPaper(blinded, told.blindSignature)
    keep(key, { ...paper, ...signed, stage: 'ready' } satisfies Kept)
    return null
  } catch (error) {
    console.error(error)
    return navigator.onLine
      ? 'Trình duyệt này không giữ được phiếu (chế độ ẩn danh, hoặc quá cũ). Hãy mở bằng trình duyệt khác, hoặc xin phiếu giấy.'
      : lost
  }
}
