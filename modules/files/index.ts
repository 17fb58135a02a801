import type { Route } from '../../platform/http/route.ts'
import { downloadFileRoute, type MayReadFile } from './download-file/download-file.route.ts'
import { uploadFileRoute } from './upload-file/upload-file.route.ts'

export { cleanFileName } from './clean-file-name.ts'
export type { MayReadFile } from './download-file/download-file.route.ts'
export { fileSchema } from './file-answer.ts'
export { handleFileJobs } from './files-jobs.ts'
export { findFiles } from './files-store.ts'
export { requireFiles } from './require-files.ts'
export { keepFile, storeBytes } from './store-bytes.ts'

export const fileRoutes = (mayReadFile: MayReadFile): Route[] => [uploadFileRoute, downloadFileRoute(mayReadFile)]
