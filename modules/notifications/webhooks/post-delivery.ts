import { lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-addresses.ts'
import { signDelivery } from './sign-delivery.ts'
import type { WebhookAnswer, WebhookPayload } from './webhook.ts'

const mostMilliseconds = 10_000
const mostWords = 300
const refusedWords = 'Địa chỉ nằm trong mạng nội bộ nên không được gọi (WEBHOOK_ALLOW_PRIVATE)'

/** Looks a name up and lets through public addresses only; the connection goes to the very address that was looked at. */
const lookUpPublic: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return done(error ?? new Error('no address'), '')
    if (found.some(({ address }) => isPrivateAddress(address))) return done(new Error(refusedWords), '')
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })

type Call = {
  url: string
  secret: string
  deliveryId: string
  payload: WebhookPayload
  at: Date
  allowPrivate: boolean
}

function send({ url, secret, deliveryId, payload, at, allowPrivate }: Call): Promise<WebhookAnswer> {
  const target = new URL(url)
  const body = JSON.stringify({ id: deliveryId, ...payload })
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) && isPrivateAddress(host)) return Promise.reject(new Error(refusedWords))
  return new Promise((resolve, reject) => {
    const request = (target.protocol === 'https:' ? requestSecure : requestPlain)(
      target,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(mostMilliseconds),
        ...(allowPrivate ? {} : { lookup: lookUpPublic }),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'dondoc-webhook',
          'dondoc-delivery': deliveryId,
          'dondoc-signature': signDelivery(secret, body, at),
        },
      },
      (response) => {
        const status = response.statusCode ?? 0
        let words = ''
        const finish = () => {
          resolve({ isTaken: status >= 200 && status < 300, words: `${status} ${words}`.trim().slice(0, mostWords) })
          response.destroy()
        }
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          words += piece.replace(/[\p{Cc}\s]+/gu, ' ')
          if (words.length >= mostWords) finish()
        })
        response.on('end', finish)
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** Makes one request: ten seconds at most, no redirect followed, public addresses only unless told otherwise. Never throws. */
export async function postDelivery(call: Call): Promise<WebhookAnswer> {
  try {
    return await send(call)
  } catch (error) {
    const { name, message } = Object(error) as Error
    const words = name === 'AbortError' || name === 'TimeoutError' ? 'Không trả lời trong 10 giây' : String(message)
    return { isTaken: false, words: words.slice(0, mostWords) }
  }
}
