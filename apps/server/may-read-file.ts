import { mayReadDirectiveFile } from '../../modules/directives/index.ts'
import { mayReadDutyFile } from '../../modules/duties/index.ts'
import type { MayReadFile } from '../../modules/files/index.ts'
import { mayReadReorganizationFile } from '../../modules/reorganizations/index.ts'

/** A file may be read by whoever may read the directive, the assignment, the reorganization or the record that carries it. */
export const mayReadFile =
  (mayReadRegisterFile: MayReadFile): MayReadFile =>
  async (trx, actor, fileId) =>
    (await mayReadDutyFile(trx, actor, fileId)) ||
    (await mayReadDirectiveFile(trx, actor, fileId)) ||
    (await mayReadReorganizationFile(trx, actor, fileId)) ||
    (await mayReadRegisterFile(trx, actor, fileId))
