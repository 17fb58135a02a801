import type { FastifyInstance } from 'fastify'
import { type Accounts, createAccess } from '../../modules/access/index.ts'
import { directiveRoutes } from '../../modules/directives/index.ts'
import { dutyRoutes } from '../../modules/duties/index.ts'
import { fileRoutes } from '../../modules/files/index.ts'
import { notificationRoutes } from '../../modules/notifications/index.ts'
import { organizationRoutes } from '../../modules/organizations/index.ts'
import { placeRoutes } from '../../modules/places/index.ts'
import { workingDayRoutes } from '../../modules/working-days/index.ts'
import { buildHttp } from '../../platform/http/build-http.ts'
import type { Services } from '../../platform/services.ts'
import { downloadSampleRoute } from './download-sample.route.ts'
import { healthRoute } from './health.route.ts'
import { mayReadFile } from './may-read-file.ts'
import { packageVersion } from './package-version.ts'
import { recognitions } from './recognitions.ts'
import { reorganizations } from './reorganizations.ts'
import { answerPageOrNotFound, isWebBuilt, serveWeb } from './serve-web.ts'
import { sheetImports } from './sheet-imports.ts'

/** The whole HTTP application of the product, not yet listening. */
export async function buildServer(
  services: Services,
  accounts: Accounts,
  options: { checkAnswers?: boolean; webFolder?: string | null } = {},
): Promise<FastifyInstance> {
  const access = createAccess(services, accounts)
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
      ...directiveRoutes,
      ...dutyRoutes,
      ...fileRoutes(mayReadFile),
      ...sheetImports.routes,
      ...notificationRoutes,
      ...workingDayRoutes,
      ...reorganizations.routes,
    ],
  })
  if (webFolder) await serveWeb(app, webFolder)
  return app
}
