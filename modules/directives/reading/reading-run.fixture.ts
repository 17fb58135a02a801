import { Readable } from 'node:stream'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { addReadingFile } from './add-reading-file/add-reading-file.ts'
import type { ReadFile, ReadingTools } from './read-file/read-attempt.ts'
import { readQueuedFile } from './read-file/read-queued-file.ts'
import { readAsText } from './read-file/reader.fixture.ts'
import { findReadingFile, listReadingFiles } from './reading-run-files-store.ts'
import { startReadingRun } from './start-reading-run/start-reading-run.ts'

/** A run of a test: files go in as bytes, are read when the test says so, and are looked at as they are kept. */
export async function openTestRun(space: { services: Services; tenantId: string }, actor: Actor) {
  const runId = await startReadingRun(space.services, actor)
  const { tenantId } = space
  return {
    runId,
    add: (content: string | Uint8Array, name = 'cong-van.txt', continueAnyway = false) =>
      addReadingFile(
        space.services,
        actor,
        runId,
        { name, mediaType: 'text/plain', content: Readable.from([Buffer.from(content)]), isCut: () => false },
        continueAnyway,
      ),
    read: (readingFileId: string, reader: ReadFile = readAsText, tools: Omit<ReadingTools, 'read'> = {}) =>
      readQueuedFile(space.services, { tenantId, readingFileId }, { read: reader, ...tools }),
    async readAll(reader: ReadFile = readAsText) {
      const files = await inTenant(space.services.database, tenantId, (trx) => listReadingFiles(trx, tenantId, runId))
      for (const { id } of files)
        await readQueuedFile(space.services, { tenantId, readingFileId: id }, { read: reader })
    },
    find: async (readingFileId: string) => {
      const file = await inTenant(space.services.database, tenantId, (trx) =>
        findReadingFile(trx, tenantId, { runId, readingFileId }),
      )
      if (!file) throw new Error('no such file in the run')
      return file
    },
  }
}
