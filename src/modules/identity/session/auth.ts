import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import { type BetterAuthOptions, betterAuth } from 'better-auth/minimal'
import { twoFactor, username } from 'better-auth/plugins'
import type { Database } from '#platform/database/connect.ts'
import { sessionSecret } from '#platform/secret-box.ts'
import { settings } from '#platform/settings.ts'
import { withHashedTokens } from './hashed-tokens.ts'

/** A device stays signed in for so long after its sign-in … */
export const sessionDays = 30
const daySeconds = 24 * 60 * 60

/**
 * The sign-in library over our tables. Never call it inside a transaction: it takes its own connection, and the embedded
 * database has only one.
 */
function authOver(db: Database) {
  const adapter = kyselyAdapter(db.withSchema('identity'), { type: 'postgres' })
  return betterAuth({
    appName: 'Công đoàn Mở',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: sessionSecret(),
    telemetry: { enabled: false },
    // Refusals are our own business to count and show; the library would print a line for each wrong password.
    logger: { level: 'error' },
    database: (options: BetterAuthOptions) => withHashedTokens(adapter(options)),
    // Ours is per account and in the database (guess/); the library's counts in memory.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'serial' },
      cookiePrefix: 'congdoan',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-client-address'], ipv6Subnet: 128 },
    },
    user: { modelName: 'login' },
    session: {
      modelName: 'session',
      fields: { userId: 'accountId', token: 'tokenDigest' },
      expiresIn: sessionDays * daySeconds,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'accountId', providerId: 'provider', accountId: 'providerAccountId' },
    },
    verification: { modelName: 'verification' },
    // Accounts come from invitations only.
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 200 },
    plugins: [
      username({
        displayUsername: false,
        maxUsernameLength: 64,
        usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name),
        schema: { user: { fields: { username: 'userName' } } },
      }),
      twoFactor({
        issuer: 'Công đoàn Mở',
        schema: { twoFactor: { modelName: 'twoFactor', fields: { userId: 'accountId' } } },
      }),
      passkey({
        rpID: new URL(settings.publicUrl).hostname,
        rpName: 'Công đoàn Mở',
        origin: new URL(settings.publicUrl).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: {
          // A passkey replaces password and second factor together, so the device must have checked who holds it.
          async afterVerification({ verification }) {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
          },
        },
        schema: {
          passkey: {
            modelName: 'passkey',
            fields: { userId: 'accountId', credentialID: 'credentialId' },
          },
        },
      }),
    ],
  })
}

type Auth = ReturnType<typeof authOver>
const made = new WeakMap<Database, Auth>()

/** The sign-in library over this database; one for each connection. */
export function authOf(db: Database): Auth {
  const known = made.get(db)
  if (known) return known
  const auth = authOver(db)
  made.set(db, auth)
  return auth
}
