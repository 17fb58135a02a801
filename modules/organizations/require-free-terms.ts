import type { Trx } from '../../platform/db/database.ts'
import type { NewOrganization } from './organization-terms.ts'
import { organizationErrors } from './organizations-errors.ts'
import { foldName } from './rules/fold-name.ts'
import { findTwins, parentLives, placeLives } from './twin-store.ts'

type NamedTerms = Pick<NewOrganization, 'name' | 'code' | 'parentId' | 'validFrom'> & { validTo?: string | null }

/**
 * Refuses a name another agency under the same one has from a day on (up to `validTo` when given), and a code of another.
 * @param exceptId the agency itself, when its terms are corrected
 * @throws organization_name_taken, organization_code_taken
 */
export async function requireFreeNames(
  trx: Trx,
  tenantId: string,
  given: NamedTerms,
  exceptId: string | null = null,
): Promise<void> {
  const twins = (await findTwins(trx, tenantId, { ...given, nameKey: foldName(given.name) })).filter(
    ({ id }) => id !== exceptId,
  )
  const named = twins.find(({ sameName }) => sameName)
  if (named) throw organizationErrors.organization_name_taken({ organizationId: named.id, name: named.name })
  const coded = twins.find(({ sameCode }) => sameCode)
  if (coded) throw organizationErrors.organization_code_taken({ organizationId: coded.id, name: coded.name })
}

/** @throws place_not_found for a place that has ended by a day */
export async function requirePlace(trx: Trx, placeId: string | null, on: string): Promise<void> {
  if (placeId !== null && !(await placeLives(trx, placeId, on))) throw organizationErrors.place_not_found()
}

/**
 * Refuses terms another agency has from a day on: the same name under the same agency, the same code; and a parent or a
 * place that is not there on that day.
 * @throws organization_name_taken, organization_code_taken, organization_not_found, place_not_found
 */
export async function requireFreeTerms(trx: Trx, tenantId: string, given: NewOrganization): Promise<void> {
  const { parentId, placeId, validFrom } = given
  if (parentId !== null && !(await parentLives(trx, tenantId, parentId, validFrom)))
    throw organizationErrors.organization_not_found()
  await requirePlace(trx, placeId, validFrom)
  await requireFreeNames(trx, tenantId, given)
}
