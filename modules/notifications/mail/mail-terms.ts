import { publicAddress, type Settings } from '../../../platform/settings.ts'

/** What sending e-mail takes. */
export type MailTerms = {
  smtpUrl: string
  from: string
  /** address people open, without a slash at its end */
  address: string
  /** signs links that work without signing in */
  secret: string
}

/** Null when the installation sends no e-mail: then none is written either, and notices stay in the application. */
export function findMailTerms(settings: Settings): MailTerms | null {
  const { smtpUrl, mailFrom, sessionSecret } = settings
  if (smtpUrl === null || mailFrom === null || sessionSecret === null) return null
  return { smtpUrl, from: mailFrom, secret: sessionSecret, address: publicAddress(settings) }
}
