import type { Programme } from '../../pack-kit/index.ts'
import { today } from '../../platform/clock.ts'
import type { Route } from '../../platform/http/route.ts'
import type { Services } from '../../platform/services.ts'
import { bulkEditRoutes } from './bulk-edit/bulk-edit.routes.ts'
import { createRecordRoute } from './create-record/create-record.route.ts'
import { editRecordRoute } from './edit-record/edit-record.route.ts'
import { exportRecordsRoute } from './export-records/export-records.route.ts'
import { listPlacePositionsRoute } from './list-place-positions/list-place-positions.route.ts'
import { listPointsRoute } from './list-points/list-points.route.ts'
import { listProgrammesRoute } from './list-programmes/list-programmes.route.ts'
import { listRecordsRoute } from './list-records/list-records.route.ts'
import { mayReadRegisterFile } from './may-read-register-file.ts'
import { moveRecordRoutes } from './move-record/move-record.routes.ts'
import { collectProgrammes } from './programmes.ts'
import { publishRegisterRoutes } from './publish-register/publish-register.routes.ts'
import { readPublicRegisterRoute } from './publish-register/read-public-register.route.ts'
import { registerSheet } from './sheet/register-sheet.ts'
import { showRecordRoute } from './show-record/show-record.route.ts'
import { showRegisterRoute } from './show-register/show-register.route.ts'
import { uploadPhotoRoute } from './upload-photo/upload-photo.route.ts'

/** Composes the module for the programmes of an installation: routes, a sheet for each register, and who may read its files. */
export function createRegisters({ programmes: given }: { programmes: readonly Programme[] }) {
  const programmes = collectProgrammes(given)
  return {
    programmes,
    routes: [
      listProgrammesRoute(programmes),
      showRegisterRoute(programmes),
      listRecordsRoute(programmes),
      exportRecordsRoute(programmes),
      ...publishRegisterRoutes(programmes),
      readPublicRegisterRoute(programmes),
      createRecordRoute(programmes),
      showRecordRoute(programmes),
      editRecordRoute(programmes),
      ...moveRecordRoutes(programmes),
      ...bulkEditRoutes(programmes),
      listPointsRoute(programmes),
      listPlacePositionsRoute(programmes),
      uploadPhotoRoute(programmes),
    ] satisfies Route[],
    sheets: programmes.registers.map((known) => registerSheet(programmes, known)),
    mayReadFile: ({ clock }: Pick<Services, 'clock'>) => mayReadRegisterFile(programmes, () => today(clock)),
  }
}
