import type { Route } from '../../platform/http/route.ts'
import { archiveTemplateRoute } from './archive-template/archive-template.route.ts'
import { editTemplateRoute } from './edit-template/edit-template.route.ts'
import { giveByTemplateRoute } from './give-by-template/give-by-template.route.ts'
import { listTemplatesRoute } from './list-templates/list-templates.route.ts'
import { makeTemplateRoute } from './make-template/make-template.route.ts'
import { previewTemplateRoute } from './preview-template/preview-template.route.ts'
import { showTemplateRoute } from './show-template/show-template.route.ts'

export const dutyTemplateRoutes: Route[] = [
  listTemplatesRoute,
  makeTemplateRoute,
  showTemplateRoute,
  editTemplateRoute,
  archiveTemplateRoute,
  previewTemplateRoute,
  giveByTemplateRoute,
]
