import { z } from 'zod'

/**
 * The input as it may stand in the audit trail: fields marked `.meta({ secret: true })` are hidden, also in the rows of a list;
 * files are named only.
 */
export function withoutSecrets(shape: z.ZodType, input: unknown): unknown {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable)
    return withoutSecrets(shape.unwrap() as z.ZodType, input)
  if (shape instanceof z.ZodArray && Array.isArray(input))
    return input.map((row) => withoutSecrets(shape.element as z.ZodType, row))
  if (!(shape instanceof z.ZodObject) || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      const declared = shape.shape[field] as z.ZodType | undefined
      if (declared?.meta()?.secret && value !== undefined && value !== null) return [field, '•••']
      if (value instanceof Uint8Array) return [field, `${value.byteLength} bytes`]
      return [field, declared ? withoutSecrets(declared, value) : value]
    }),
  )
}
