import { checkUpgrade } from '../../../pack-kit/index.ts'
import type { Database } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { KnownProgramme } from '../known-register.ts'
import { registerErrors } from '../registers-errors.ts'
import { findVersions, hasRecords, lockProgramme, markUpgraded, putVersion } from './programme-store.ts'
import { upgradePage } from './upgrade-page.ts'

/** Before every id. */
const firstId = '00000000-0000-0000-0000-000000000000'

type Given = KnownProgramme

/** What this process has seen installed, so that a request costs no look-up. */
const seen = new WeakMap<Database, Map<string, Promise<void>>>()

/**
 * Brings a space to the version of a programme that the code has, once in the life of a process: installs it, or upgrades the
 * records kept under earlier versions page by page. Cut short, or done by two processes at once, it is simply done again.
 * @throws programme_upgrade_refused with what would be lost, programme_newer
 */
export function ensureProgramme(services: Services, tenantId: string, given: Given): Promise<void> {
  const known = seen.get(services.database) ?? new Map<string, Promise<void>>()
  seen.set(services.database, known)
  const key = `${tenantId} ${given.programme.code} ${given.hash}`
  const running = known.get(key) ?? installProgramme(services, tenantId, given)
  known.set(key, running)
  running.catch(() => known.delete(key))
  return running
}

async function installProgramme(services: Services, tenantId: string, given: Given): Promise<void> {
  const isReady = await inTenant(services.database, tenantId, async (trx) => {
    const { programme, hash } = given
    await lockProgramme(trx, tenantId, programme.code)
    const [newest] = await findVersions(trx, tenantId, programme.code)
    if (newest?.hash === hash) return newest.upgradedAt !== null
    if (newest && newest.version > programme.version)
      throw registerErrors.programme_newer({ programme: programme.code, version: newest.version })
    const isUsed = newest !== undefined && (await hasRecords(trx, tenantId, newest.definition))
    const problems = isUsed ? checkUpgrade(newest.definition, programme) : []
    if (problems.length > 0)
      throw registerErrors.programme_upgrade_refused({
        programme: programme.code,
        problems: problems.map(({ path, message }) => ({ path, message })),
      })
    await putVersion(trx, tenantId, { programme, hash, at: services.clock.now(), isUpgraded: !isUsed })
    return !isUsed
  })
  if (isReady) return
  for (let after: string | null = firstId; after !== null; ) {
    const from: string = after
    after = await inTenant(services.database, tenantId, (trx) => upgradePage(services, trx, tenantId, given, from))
  }
  await inTenant(services.database, tenantId, (trx) =>
    markUpgraded(trx, tenantId, given.programme, services.clock.now()),
  )
}
