import { createHmac } from 'node:crypto'

/**
 * The header `Dondoc-Signature`: the moment in seconds since 1970 and the HMAC-SHA256, as hex, of that moment, a full stop
 * and the body exactly as sent, under the webhook's secret. A receiver compares it and refuses moments long past.
 */
export function signDelivery(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
