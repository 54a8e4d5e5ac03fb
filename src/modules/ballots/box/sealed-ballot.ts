import { digestOf, seal, unseal } from '#platform/secret-box.ts'

/** A paper with what was marked on it. */
export type FilledPaper = { message: Buffer; signature: Buffer; marks: string }

/** By what the box knows a paper again: the same twice for the same paper, and nothing to whoever lacks the installation's key. */
export function markOf(unitId: number, voteId: number, message: Buffer): Buffer {
  return digestOf(`ballots.box/${unitId}/${voteId}`, message.toString('base64'))
}

export function sealBallot({ message, signature, marks }: FilledPaper): Buffer {
  return seal([message.toString('base64'), signature.toString('base64'), marks].join('.'))
}

export function unsealBallot(sealed: Buffer): FilledPaper {
  const [message = '', signature = '', marks = ''] = unseal(sealed).split('.')
  return {
    message: Buffer.from(message, 'base64'),
    signature: Buffer.from(signature, 'base64'),
    marks,
  }
}
