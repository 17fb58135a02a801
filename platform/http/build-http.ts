import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { newId } from '../new-id.ts'
import type { Services } from '../services.ts'
import { answerNotFound, answerProblem } from './answer-problem.ts'
import { cleanStrings } from './clean-strings.ts'
import { finishDescription } from './finish-description.ts'
import { mountRoute } from './mount-route.ts'
import { refuseCrossSite } from './refuse-cross-site.ts'
import type { Route } from './route.ts'

export type HttpOptions = {
  services: Services
  routes: Route[]
  /** Who calls: null when nobody is signed in. */
  identify(request: FastifyRequest): Promise<unknown>
  version: string
  /** Checks every answer against its schema (tests); otherwise answers are written as they are. */
  checkAnswers: boolean
  /** What addresses outside the API answer; 404 when left out. */
  answerUnknown?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

/** Bodies other than files are held in memory; files are streamed, up to `settings.maxUploadBytes` each. */
const mostBytesInMemory = 25 * 1024 * 1024

/** The HTTP application without a listening socket: plugins, errors, documentation, routes. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { services } = options
  const app = Fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    genReqId: () => newId(),
    requestIdHeader: false,
    bodyLimit: mostBytesInMemory,
    trustProxy: services.settings.trustProxy,
    logController: new LogController({ disableRequestLogging: services.settings.logLevel !== 'debug' }),
    routerOptions: { maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(options.checkAnswers ? serializerCompiler : () => JSON.stringify)
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler(options.answerUnknown ?? answerNotFound)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    refuseCrossSite(request, services.settings.publicUrl)
  })
  app.addHook('preValidation', async (request) => {
    request.body = cleanStrings(request.body)
    request.query = cleanStrings(request.query)
  })
  await app.register(helmet, { contentSecurityPolicy: contentSecurityPolicy, strictTransportSecurity: false })
  await app.register(multipart, { limits: { fileSize: services.settings.maxUploadBytes, files: 20 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Đôn Đốc API',
        version: options.version,
        description:
          'Every action of the web application. Errors are application/problem+json with a Vietnamese sentence in `title`. Lists are paged by an opaque `cursor`. What two people may edit carries an `ETag`; send it back in `If-Match`.',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'dondoc.session_token' } } },
    },
    transform: jsonSchemaTransform,
    transformObject: (given) => finishDescription(jsonSchemaTransformObject(given), options.routes),
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: false })
  app.get('/api/openapi.json', { schema: { hide: true } as never }, () => app.swagger())
  for (const route of options.routes) mountRoute(app, route, services, options.identify)
  return app
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
}
