import { readdir } from 'node:fs/promises'
import type { Services } from '../../platform/services.ts'
import { filesFolder } from '../../platform/settings.ts'

/** How many files lie in the storage of a test, half written ones included. */
export async function countStored({ services }: { services: Pick<Services, 'settings'> }): Promise<number> {
  const entries = await readdir(filesFolder(services.settings), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries.filter((entry) => entry.isFile()).length
}
