import { Invalid } from '#platform/errors.ts'
import { digestOf, seal } from '#platform/secret-box.ts'
import { readNationalId } from '#platform/vietnamese/national-id.ts'

export type NationalIdColumns = {
  nationalIdDigest: Buffer | null
  nationalIdCipher: Buffer | null
  nationalIdTail: string | null
}

/** The three columns in which an ID number lies: a digest to find it by, its cipher text, its last three digits to show. */
export function nationalIdColumns(given: string | null): NationalIdColumns {
  if (given === null || given.trim() === '')
    return { nationalIdDigest: null, nationalIdCipher: null, nationalIdTail: null }
  const nationalId = wellFormed(given)
  return {
    nationalIdDigest: nationalIdDigest(nationalId),
    nationalIdCipher: seal(nationalId),
    nationalIdTail: nationalId.slice(-3),
  }
}

export function nationalIdDigest(nationalId: string): Buffer {
  return digestOf('national-id', nationalId)
}

function wellFormed(given: string): string {
  const reading = readNationalId(given)
  if (!reading.ok) throw new Invalid({ nationalId: [reading.message] })
  return reading.nationalId
}
