import { betterAuth } from 'better-auth'
import { openPool } from '../../platform/db/database.ts'
import { hashPassword, verifyPassword } from './hash-password.ts'

/** The sign-in library, held behind this one file so that it can be replaced. */
export type Accounts = ReturnType<typeof createAccounts>

const sevenDays = 7 * 24 * 60 * 60

export const sessionCookiePrefix = 'dondoc'
export const shortestPassword = 10

/**
 * Opens the accounts kept in the schema `auth`: e-mail and password, sessions as httpOnly cookies.
 * @param options.secret signs the session cookie
 * @param options.publicUrl address people open; https makes the cookie Secure
 */
export function createAccounts(options: { databaseUrl: string; role?: string; secret: string; publicUrl: string }) {
  const pool = openPool({
    url: options.databaseUrl,
    poolSize: 3,
    searchPath: 'auth',
    ...(options.role ? { role: options.role } : {}),
  })
  const library = betterAuth({
    appName: 'Đôn Đốc',
    baseURL: options.publicUrl,
    basePath: '/api/accounts',
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      password: { hash: (password) => hashPassword(password), verify: verifyPassword },
    },
    session: { expiresIn: sevenDays, updateAge: 24 * 60 * 60 },
    user: {
      additionalFields: {
        tenantId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: sessionCookiePrefix,
      useSecureCookies: options.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    logger: { disabled: true },
  })
  return { library, close: () => pool.end() }
}
