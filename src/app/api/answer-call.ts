import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid, NotFound, Refused, SignInNeeded } from '#platform/errors.ts'
import type { Operation } from '#platform/operation.ts'

type Answer = { status: number; body: unknown }

/** Runs one operation for a program: the result as JSON, or the error with its status and Vietnamese sentence. */
export async function answerCall(
  operation: Operation | undefined,
  ctx: Context,
  given: unknown,
): Promise<Answer> {
  if (!operation)
    return { status: 404, body: { error: 'NotFound', message: 'Không có thao tác này.' } }
  try {
    return { status: 200, body: (await operation(ctx, given as never)) ?? null }
  } catch (error) {
    const status = statusOf(error)
    if (!status) throw error
    const { name, message } = error as Error
    return {
      status,
      body: { error: name, message, ...(error instanceof Invalid && { fields: error.fields }) },
    }
  }
}

function statusOf(error: unknown): number | null {
  if (error instanceof Invalid) return 400
  if (error instanceof SignInNeeded) return 401
  if (error instanceof Forbidden) return 403
  if (error instanceof NotFound) return 404
  return error instanceof Refused ? 409 : null
}
