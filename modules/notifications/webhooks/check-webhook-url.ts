import { isIP } from 'node:net'
import type { Settings } from '../../../platform/settings.ts'
import { notificationErrors } from '../notifications-errors.ts'
import { isPrivateAddress } from './private-addresses.ts'

/**
 * Refuses an address no webhook may have: https only, without TLS only this very machine and only where private addresses
 * are allowed. What a name leads to is judged at each call (`postDelivery`).
 */
export function checkWebhookUrl(url: string, settings: Pick<Settings, 'webhookAllowPrivate'>): void {
  if (!URL.canParse(url)) throw notificationErrors.webhook_url_unfit()
  const { protocol, hostname, username, password } = new URL(url)
  const isOwnMachine = protocol === 'http:' && hostname === '127.0.0.1'
  if ((protocol !== 'https:' && !isOwnMachine) || username || password) throw notificationErrors.webhook_url_unfit()
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!settings.webhookAllowPrivate && (host === 'localhost' || (isIP(host) && isPrivateAddress(host))))
    throw notificationErrors.webhook_url_private()
}
