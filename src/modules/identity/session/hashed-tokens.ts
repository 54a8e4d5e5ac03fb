import type { DBAdapter, Where } from 'better-auth/types'
import { digestOf } from '#platform/secret-box.ts'

/** What is stored of a session's token; who reads the database cannot sign in with it. */
export function tokenDigest(token: string): string {
  return digestOf('session', token).toString('base64url')
}

type Row = Record<string, unknown>

function digested(model: string, where: Where[]): Where[] {
  if (model !== 'session') return where
  return where.map((condition) => {
    if (condition.field !== 'token') return condition
    const { value } = condition
    return {
      ...condition,
      value: Array.isArray(value)
        ? value.map((token) => tokenDigest(String(token)))
        : tokenDigest(String(value)),
    }
  })
}

function withoutToken<Data extends Row>(model: string, data: Data): Data {
  if (model !== 'session' || typeof data.token !== 'string') return data
  return { ...data, token: tokenDigest(data.token) }
}

/** The library stores session tokens as they are and has no switch for it; this stands between it and the table. */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  const wrapped: DBAdapter = {
    ...adapter,
    async create<T extends Row, R = T>(asked: Parameters<typeof adapter.create<T, R>>[0]) {
      const { model, data } = asked
      const row = await adapter.create<Row, Row>({ ...asked, data: withoutToken(model, data) })
      return (model === 'session' ? { ...row, token: (data as Row).token } : row) as R
    },
    async findOne<T>(asked: Parameters<typeof adapter.findOne<T>>[0]) {
      const row = await adapter.findOne<Row>({
        ...asked,
        where: digested(asked.model, asked.where),
      })
      const token = asked.where.find(({ field }) => field === 'token')?.value
      const known = row && asked.model === 'session' && typeof token === 'string'
      return (known ? { ...row, token } : row) as T | null
    },
    findMany: (asked) =>
      adapter.findMany({ ...asked, where: asked.where && digested(asked.model, asked.where) }),
    async update<T>(asked: Parameters<typeof adapter.update<T>>[0]) {
      const where = digested(asked.model, asked.where)
      return adapter.update<T>({ ...asked, where, update: withoutToken(asked.model, asked.update) })
    },
    updateMany: (asked) =>
      adapter.updateMany({ ...asked, where: digested(asked.model, asked.where) }),
    delete: (asked) => adapter.delete({ ...asked, where: digested(asked.model, asked.where) }),
    deleteMany: (asked) =>
      adapter.deleteMany({ ...asked, where: digested(asked.model, asked.where) }),
    transaction: (work) => work(wrapped),
  }
  return wrapped
}
