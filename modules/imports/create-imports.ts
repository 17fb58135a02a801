import type { Route } from '../../platform/http/route.ts'
import type { Services } from '../../platform/services.ts'
import { runImport } from './apply-import/run-import.ts'
import { chooseImportRowsRoute } from './choose-rows/choose-rows.route.ts'
import { downloadImportErrorsRoute } from './download-errors/download-errors.route.ts'
import { downloadTemplateRoute } from './download-template/download-template.route.ts'
import { exportSheetRoute } from './export-sheet/export-sheet.route.ts'
import { applyQueuedImport, readQueuedImport, removeSheetUnlessReading, removeUnusedSheet } from './imports-jobs.ts'
import { listImportRowsRoute } from './list-import-rows/list-import-rows.route.ts'
import { listImportsRoute } from './list-imports/list-imports.route.ts'
import { listSheetKindsRoute } from './list-sheet-kinds/list-sheet-kinds.route.ts'
import { readImport } from './read-import/read-import.ts'
import type { AnySheetKind } from './sheet-kind.ts'
import { collectKinds } from './sheet-kinds.ts'
import { showImportRoute } from './show-import/show-import.route.ts'
import { startImportRoute } from './start-import/start-import.route.ts'
import { applyImportRoute } from './steer-import/apply-import.route.ts'
import { cancelImportRoute } from './steer-import/cancel-import.route.ts'
import { pauseImportRoute } from './steer-import/pause-import.route.ts'
import { resumeImportRoute } from './steer-import/resume-import.route.ts'

/** Composes the module for the kinds of sheets other modules declare: its routes, and the work of its jobs. */
export function createImports({ kinds: given }: { kinds: readonly AnySheetKind[] }): {
  routes: Route[]
  handleJobs(services: Services): void
} {
  const kinds = collectKinds(given)
  return {
    routes: [
      listImportsRoute,
      startImportRoute,
      showImportRoute,
      listImportRowsRoute,
      chooseImportRowsRoute,
      applyImportRoute,
      pauseImportRoute,
      resumeImportRoute,
      cancelImportRoute,
      downloadImportErrorsRoute,
      listSheetKindsRoute,
      exportSheetRoute,
      downloadTemplateRoute,
    ].map((route) => route(kinds)),
    handleJobs(services) {
      services.jobs.handle(readQueuedImport, (key, stopping) => readImport(services, kinds, key, stopping))
      services.jobs.handle(applyQueuedImport, (queued, stopping) => runImport(services, kinds, queued, stopping))
      services.jobs.handle(removeUnusedSheet, (key) => removeSheetUnlessReading(services, key))
    },
  }
}
