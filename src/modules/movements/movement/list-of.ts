import { z } from 'zod'

/** A form that has one box ticked sends it alone, not as a list; nothing ticked may come as an empty text. */
export const listOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess(
    (given) =>
      (Array.isArray(given) ? given : given === undefined ? [] : [given]).filter(
        (one) => one !== '',
      ),
    z.array(shape),
  )
