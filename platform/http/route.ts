import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Services } from '../services.ts'

/** What a route's handler is given. `Caller` is whoever the audience proves to be. */
export type RouteContext<Caller, Params, Query, Body> = {
  services: Services
  caller: Caller
  params: Params
  query: Query
  body: Body
  request: FastifyRequest
  reply: FastifyReply
  /** The version in If-Match; missing → 428, not ours → 412. */
  expectedVersion(): number
  /** Sets the ETag of the answer. */
  answerVersion(version: number): void
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Given<Schema> = Schema extends z.ZodType ? z.input<Schema> : void

export type RouteDefinition<
  Caller,
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType | undefined,
> = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Outside `/api/` only what other programmes and mails lead to. */
  url: `/api/${string}` | `/lich/${string}` | `/huy-nhan-thu/${string}`
  /** Name of the function in the generated client. */
  operationId: string
  summary: string
  description?: string
  tag: string
  params?: Params
  query?: Query
  body?: Body
  /** Schema of the answer's body; left out for 204. */
  answer?: Answer
  status?: 200 | 201 | 202 | 204
  /** The body is a form with files, read by the handler itself. */
  takesFiles?: boolean
  /** The body is a plain form, as pages without script and mail programmes send them. */
  takesForm?: boolean
  /** The answer is a stream of bytes. */
  answersBytes?: boolean
  /** Edits something two people may edit: If-Match is documented and required. */
  editsVersion?: boolean
  handle(
    context: RouteContext<Caller, Parsed<Params>, Parsed<Query>, Parsed<Body>>,
  ): Promise<Given<Answer>> | Given<Answer>
}

/** A route of any shape, ready to be mounted. */
export type Route = {
  audience: 'public' | 'signed_in'
  // oxlint-disable-next-line typescript/no-explicit-any -- a list holds routes of every shape
  definition: RouteDefinition<any, any, any, any, any>
}

/** Makes the function with which routes of one audience are declared. */
export const routesFor =
  <Caller>(audience: Route['audience']) =>
  <
    Params extends z.ZodType | undefined = undefined,
    Query extends z.ZodType | undefined = undefined,
    Body extends z.ZodType | undefined = undefined,
    Answer extends z.ZodType | undefined = undefined,
  >(
    definition: RouteDefinition<Caller, Params, Query, Body, Answer>,
  ): Route => ({ audience, definition })

/** A route anybody may call. */
export const publicRoute = routesFor<null>('public')
