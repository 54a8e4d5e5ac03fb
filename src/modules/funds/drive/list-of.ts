import { z } from 'zod'

/** A form that has one line sends it alone, not as a list. */
export const listOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(shape))
