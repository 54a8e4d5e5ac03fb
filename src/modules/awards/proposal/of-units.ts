import { z } from 'zod'

/** A thing of some unit as a form sends it: '12-345' is number 345 of unit 12. */
const ofUnit = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/, 'Mã không đúng')
  .transform((given) => {
    const [unitId = 0, id = 0] = given.split('-').map(Number)
    return { unitId, id }
  })
export type OfUnit = z.output<typeof ofUnit>

/** One or several of them, at least one. */
export function ofUnits(sentence: string) {
  return z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(ofUnit).min(1, sentence),
  )
}
