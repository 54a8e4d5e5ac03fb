import { z } from 'zod'
import { id } from '#platform/fields.ts'

/** One or several ticked grants. */
export const awardIdList = z.preprocess(
  (given) => (Array.isArray(given) || given === undefined ? given : [given]),
  z.array(id, { error: 'Hãy chọn ít nhất một người' }).min(1, 'Hãy chọn ít nhất một người'),
)
