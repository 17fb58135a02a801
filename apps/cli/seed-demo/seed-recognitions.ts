import { loadKnownRecognitions } from '../../../modules/recognitions/index.ts'
import { safeZoneDecisions } from '../../../packs/an-toan-khu/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { DemoSpace } from './seed-directory.ts'

/** Records what is known of the recognition of safe-zone communes, with its gaps. */
export async function seedRecognitions(services: Services, space: DemoSpace): Promise<void> {
  const { missing } = await loadKnownRecognitions(services, await space.actor(services, 'vanphong'), safeZoneDecisions)
  const [first] = missing
  if (first) throw new Error(`demo place missing: ${first.place.code} ${first.place.name}`)
}
