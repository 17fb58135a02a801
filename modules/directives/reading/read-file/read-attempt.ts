import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { SourcePage } from '../../../documents/index.ts'
import { receiveDirective } from '../../receive-directive/receive-directive.ts'
import { pagePictureKey } from '../../source/page-picture-key.ts'
import { enqueuePictureCheck } from '../directives-jobs.ts'
import { type ReadingLane, readInProcess } from '../reading-process/read-in-process.ts'
import type { FileReading } from '../reading-process/reading-tasks.ts'
import { type ClaimedFile, holdAttempt, markRead } from '../reading-run-attempt-store.ts'
import { AttemptOver, followAttempt } from './follow-attempt.ts'

export type ReadFile = typeof readInProcess

/** How a file is read: one file at a time in each lane, put down when the process stops. */
export type ReadingTools = { read?: ReadFile; lane?: ReadingLane; stopping?: AbortSignal }

export type Attempt = ClaimedFile & { tenantId: string; original: { storageKey: string; uploadedBy: string } }

/**
 * Reads the original of a claimed file and keeps what was read as a draft.
 * @throws DomainError why the file cannot be read or kept, AttemptOver when it was cancelled meanwhile,
 * AttemptPutDown when this process stops
 */
export async function readAttempt(
  services: Services,
  attempt: Attempt,
  { read = readInProcess, lane = 'short', stopping }: ReadingTools,
): Promise<void> {
  const imagesFolder = await mkdtemp(join(tmpdir(), 'dondoc-pages-'))
  try {
    const found = await services.storage.withLocalFile(attempt.original.storageKey, (path) =>
      followAttempt(
        services,
        attempt,
        (follow) => read({ path, name: attempt.name, lane, imagesFolder, ...follow }),
        stopping,
      ),
    )
    await keepReading(services, attempt, found, imagesFolder)
  } finally {
    await rm(imagesFolder, { recursive: true, force: true })
  }
}

/** Pictures are stored first, so that no transaction waits for them; they go again when the draft is not kept. */
async function keepReading(services: Services, attempt: Attempt, found: FileReading, imagesFolder: string) {
  const { tenantId } = attempt
  const directiveId = newId()
  const pages = found.document.pages.filter((page) => page.image !== null)
  const imageKeys = new Map(pages.map(({ number }) => [number, pagePictureKey(tenantId, directiveId, number)]))
  if (pages.length > 0) await enqueuePictureCheck(services, { tenantId, directiveId, numbers: [...imageKeys.keys()] })
  try {
    for (const page of pages) await storePicture(services, imageKeys.get(page.number) ?? '', page, imagesFolder)
    await inTenant(services.database, tenantId, async (trx) => {
      if (!(await holdAttempt(trx, tenantId, attempt))) throw new AttemptOver()
      const { fileId, name, continueAnyway, original } = attempt
      const giver = { tenantId, personId: original.uploadedBy }
      const received = { ...found, fileId, name, continueAnyway, id: directiveId, imageKeys }
      await receiveDirective(services, trx, giver, received)
      const pageCount = found.document.pages.length
      await markRead(trx, tenantId, attempt, { directiveId, pageCount, now: services.clock.now() })
    })
  } catch (error) {
    for (const key of imageKeys.values()) await services.storage.remove(key)
    throw error
  }
}

async function storePicture(services: Services, key: string, { image }: SourcePage, imagesFolder: string) {
  const picture = createReadStream(join(imagesFolder, basename(image ?? '')))
  await services.storage.put(key, picture, services.settings.maxUploadBytes)
}
