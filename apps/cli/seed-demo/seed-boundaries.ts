import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { importBoundaries } from '../../../modules/places/index.ts'
import type { Services } from '../../../platform/services.ts'
import { rootFolder } from '../launch/root-folder.mjs'
import type { DemoSpace } from './seed-directory.ts'

const folder = join(rootFolder, 'packs/an-toan-khu/examples')
const source = 'hình minh họa, không phải địa giới thật'

/** Invented boundaries of the demonstration's communes, those of 2021 and those of today, taken in as a province takes in its own. */
export async function seedBoundaries(services: Services, space: DemoSpace): Promise<void> {
  const { personId } = await space.actor(services, 'vanphong')
  for (const [file, on] of [
    ['ranh-gioi-minh-hoa-2021.geojson', '2021-04-27'],
    ['ranh-gioi-minh-hoa.geojson', '2025-07-01'],
  ] as const) {
    const { isWritten, problems, unmatched } = await importBoundaries(
      services,
      { tenantId: space.tenantId, personId },
      {
        bytes: createReadStream(join(folder, file)),
        nameProperty: 'ten_xa',
        codeProperty: 'ma_xa',
        on,
        level: 'commune',
        within: null,
        source,
        skipsUnmatched: false,
        isTrial: false,
      },
    )
    if (!isWritten) throw new Error(`demo boundaries refused: ${JSON.stringify([...problems, ...unmatched])}`)
  }
}
