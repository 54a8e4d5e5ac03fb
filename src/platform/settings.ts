import { z } from 'zod'

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  PUBLIC_URL: z.url().optional(),
  SECRET_KEY: z.string().min(32).optional(),
  SETUP_CODE: z.string().min(8).optional(),
})

/** What the environment may say; the README explains each in one table. Read once, here. */
export const settings = readSettings(process.env)

export function readSettings(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success)
    throw new Error(
      `Cấu hình chưa đúng: ${z.prettifyError(parsed.error)} (xem bảng cấu hình trong README)`,
    )
  const { data } = parsed
  return {
    port: data.PORT,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    demo: data.DEMO === '1',
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    secretKey: data.SECRET_KEY,
    setupCode: data.SETUP_CODE,
  } as const
}
