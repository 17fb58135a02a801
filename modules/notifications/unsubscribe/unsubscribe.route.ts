import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { publicRoute } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { setChoice } from '../choices/set-choice.ts'
import { askPage, stoppedPage, unknownLinkPage } from './unsubscribe-page.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const params = z.object({ token: z.string().max(200) })

const readToken = ({ settings }: Services, token: string) =>
  settings.sessionSecret === null ? null : readUnsubscribeToken(settings.sessionSecret, token)

const sendPage = (reply: FastifyReply, status: number, page: string): void =>
  void reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .send(page)

export const askUnsubscribeRoute = publicRoute({
  method: 'GET',
  url: '/huy-nhan-thu/:token',
  operationId: 'askUnsubscribe',
  summary: 'Trang hỏi có ngừng nhận thư không',
  tag: 'notifications',
  params,
  answersBytes: true,
  handle: ({ services, params: { token }, reply }) => {
    const unsubscription = readToken(services, token)
    sendPage(reply, unsubscription ? 200 : 404, unsubscription ? askPage(unsubscription.topic) : unknownLinkPage)
  },
})

export const unsubscribeRoute = publicRoute({
  method: 'POST',
  url: '/huy-nhan-thu/:token',
  operationId: 'unsubscribe',
  summary: 'Ngừng nhận thư, không cần đăng nhập (RFC 8058)',
  tag: 'notifications',
  params,
  takesForm: true,
  answersBytes: true,
  handle: async ({ services, params: { token }, reply }) => {
    const unsubscription = readToken(services, token)
    const isStopped =
      unsubscription !== null &&
      (await setChoice(services, unsubscription, { topic: unsubscription.topic, email: 'off', through: 'mail_link' }))
    sendPage(reply, isStopped ? 200 : 404, isStopped ? stoppedPage(unsubscription.topic) : unknownLinkPage)
  },
})
