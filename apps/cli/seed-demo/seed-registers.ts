import { type TakenOverRecord, takeOverRecords } from '../../../modules/registers/index.ts'
import type { DemoRecord } from '../../../packs/an-toan-khu/examples/demo/demo-record.ts'
import { demoRecords } from '../../../packs/an-toan-khu/examples/demo-records.ts'
import { safeZoneProgramme } from '../../../packs/an-toan-khu/index.ts'
import type { Services } from '../../../platform/services.ts'
import { demoPeople } from './demo-directory.ts'
import type { DemoGround } from './demo-ground.ts'
import { keeperOn, registerOf, toValues } from './demo-record-values.ts'
import type { DemoSpace } from './seed-directory.ts'

/** Records that are there by a day, each as it was until then, without those that link to what is not there yet. */
function recordsBy(day: string): DemoRecord[] {
  const there = new Set<string>()
  return demoRecords().flatMap((record) => {
    const versions = record.versions.filter(({ verifiedOn }) => verifiedOn <= day)
    const links = registerOf(record.register).fields.filter(({ kind }) => kind === 'link')
    const isWhole = versions.every(({ values }) =>
      links.every(({ code }) => {
        const key = values[code]
        return typeof key !== 'string' || there.has(key)
      }),
    )
    if (versions.length === 0 || !isWhole) return []
    there.add(record.key)
    return [{ ...record, versions }]
  })
}

/** Fills the registers of the safe-zone programme with its demonstration records, marked as such in their words. */
export async function seedRegisters(services: Services, space: DemoSpace, ground: DemoGround): Promise<void> {
  const { tenantId } = space
  const { agencies, today } = ground
  const verifier = (await space.actor(services, 'vanphong')).personId
  const clerk = (await space.actor(services, 'vanphong2')).personId
  const people = new Map<string, string>()
  for (const { email, role, organization } of demoPeople)
    if (role === 'specialist' && !people.has(organization))
      people.set(organization, (await space.actor(services, email.split('@')[0] ?? '')).personId)
  const records = recordsBy(today).map(({ key, register: code, versions }): TakenOverRecord => {
    const register = registerOf(code)
    const dated = versions.map((version) => ({
      version,
      keeper: keeperOn(ground, register, version, version.verifiedOn),
    }))
    const [first, last] = [dated[0], dated.at(-1)]
    if (!first || !last) throw new Error(`demo record "${key}" has no version`)
    return {
      key,
      register: code,
      keeperOrganizationId: agencies.followedBy(last.keeper.id, today),
      enteredBy: people.get(first.keeper.name ?? '') ?? clerk,
      verifiedBy: verifier,
      versions: dated.map(({ version, keeper }) => ({
        verifiedAt: new Date(`${version.verifiedOn}T16:00:00+07:00`),
        keeperOrganizationId: keeper.id,
        values: toValues(ground, register, version, keeper.id),
      })),
    }
  })
  await takeOverRecords(services, [safeZoneProgramme], tenantId, records)
}
