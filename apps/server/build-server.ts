import type { FastifyInstance } from 'fastify'
import { type Accounts, createAccess } from '../../modules/access/index.ts'
import { chasingRoutes } from '../../modules/chasing/index.ts'
import { directiveRoutes } from '../../modules/directives/index.ts'
import { discussionRoutes } from '../../modules/discussions/index.ts'
import { dutyRoutes } from '../../modules/duties/index.ts'
import { dutyTemplateRoutes } from '../../modules/duty-templates/index.ts'
import { fileRoutes } from '../../modules/files/index.ts'
import { createLive } from '../../modules/live/index.ts'
import { meetingRoutes } from '../../modules/meetings/index.ts'
import { organizationRoutes } from '../../modules/organizations/index.ts'
import { placeRoutes } from '../../modules/places/index.ts'
import { statisticsRoutes } from '../../modules/statistics/index.ts'
import { trackingRuleRoutes } from '../../modules/tracking-rules/index.ts'
import { workingDayRoutes } from '../../modules/working-days/index.ts'
import { buildHttp } from '../../platform/http/build-http.ts'
import type { Services } from '../../platform/services.ts'
import { downloadSampleRoute } from './download-sample.route.ts'
import { healthRoute } from './health.route.ts'
import { mayReadFile } from './may-read-file.ts'
import { notifications } from './notifications.ts'
import { packageVersion } from './package-version.ts'
import { type Programmes, programmes } from './programmes.ts'
import { recognitions } from './recognitions.ts'
import { reorganizations } from './reorganizations.ts'
import { answerPageOrNotFound, isWebBuilt, serveWeb } from './serve-web.ts'

/** The whole HTTP application of the product, not yet listening. */
export async function buildServer(
  services: Services,
  accounts: Accounts,
  options: { checkAnswers?: boolean; webFolder?: string | null; programmes?: Programmes } = {},
): Promise<FastifyInstance> {
  const access = createAccess(services, accounts)
  const live = createLive(services)
  const { registers, indicators, sheetImports } = options.programmes ?? programmes
  const webFolder = options.webFolder && isWebBuilt(options.webFolder) ? options.webFolder : null
  const app = await buildHttp({
    services,
    identify: access.identify,
    version: packageVersion,
    checkAnswers: options.checkAnswers ?? false,
    ...(webFolder ? { answerUnknown: answerPageOrNotFound } : {}),
    routes: [
      healthRoute,
      downloadSampleRoute,
      ...access.routes,
      ...organizationRoutes,
      ...placeRoutes,
      ...recognitions.routes,
      ...registers.routes,
      ...indicators.routes,
      ...directiveRoutes,
      ...dutyRoutes,
      ...dutyTemplateRoutes,
      ...statisticsRoutes,
      ...discussionRoutes,
      ...meetingRoutes,
      ...fileRoutes(mayReadFile(registers.mayReadFile(services))),
      ...sheetImports.routes,
      ...notifications.routes,
      ...workingDayRoutes,
      ...trackingRuleRoutes,
      ...chasingRoutes,
      ...reorganizations.routes,
      ...live.routes,
    ],
  })
  app.addHook('preClose', () => live.stop())
  if (webFolder) await serveWeb(app, webFolder)
  return app
}
