import type { Trx } from '../../platform/db/database.ts'
import type { NewOrganization } from './organization-terms.ts'
import { organizationErrors } from './organizations-errors.ts'
import { foldName } from './rules/fold-name.ts'
import { findTwins, parentLives, placeLives } from './twin-store.ts'

/**
 * Refuses terms another agency has from a day on: the same name under the same agency, the same code; and a parent or a
 * place that is not there on that day.
 * @param exceptId the agency itself, when its terms are corrected
 * @throws organization_name_taken, organization_code_taken, organization_not_found, place_not_found
 */
export async function requireFreeTerms(
  trx: Trx,
  tenantId: string,
  given: NewOrganization,
  exceptId: string | null = null,
): Promise<void> {
  const { parentId, placeId, validFrom } = given
  if (parentId !== null && !(await parentLives(trx, tenantId, parentId, validFrom)))
    throw organizationErrors.organization_not_found()
  if (placeId !== null && !(await placeLives(trx, placeId, validFrom))) throw organizationErrors.place_not_found()
  const twins = (await findTwins(trx, tenantId, { ...given, nameKey: foldName(given.name) })).filter(
    ({ id }) => id !== exceptId,
  )
  const named = twins.find(({ sameName }) => sameName)
  if (named) throw organizationErrors.organization_name_taken({ organizationId: named.id, name: named.name })
  const coded = twins.find(({ sameCode }) => sameCode)
  if (coded) throw organizationErrors.organization_code_taken({ organizationId: coded.id, name: coded.name })
}
