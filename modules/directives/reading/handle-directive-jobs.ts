import type { Services } from '../../../platform/services.ts'
import { readLongFile, readShortFile, removePicturesUnlessUsed, removeUnusedPictures } from './directives-jobs.ts'
import { readQueuedFile } from './read-file/read-queued-file.ts'

/** Registers the work of this module's jobs. */
export function handleDirectiveJobs(services: Services): void {
  services.jobs.handle(readShortFile, (file, stopping) => readQueuedFile(services, file, { lane: 'short', stopping }))
  services.jobs.handle(readLongFile, (file, stopping) => readQueuedFile(services, file, { lane: 'long', stopping }))
  services.jobs.handle(removeUnusedPictures, (pictures) => removePicturesUnlessUsed(services, pictures))
}
