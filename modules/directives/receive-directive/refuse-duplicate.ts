import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import { findSameContent, findSameNumber, type Identity, type KnownDirective } from '../directive-store.ts'
import { directivesErrors } from '../directives-errors.ts'

const alreadyHere = ({ id, ...known }: KnownDirective, why: 'same_content' | 'same_number') =>
  directivesErrors.directive_already_here({ directiveId: id, ...known, why })

/** Refuses a text that is here already, whatever its layout, encoding or file name. */
export async function refuseSameContent(trx: Trx, actor: Actor, fingerprint: string): Promise<void> {
  const known = await findSameContent(trx, actor.tenantId, fingerprint)
  if (known) throw alreadyHere(known, 'same_content')
}

/** Refuses number, symbol and issuer that another directive of the year carries. */
export async function refuseSameNumber(
  trx: Trx,
  actor: Actor,
  identity: Identity,
  exceptId: string | null,
): Promise<void> {
  const known = await findSameNumber(trx, actor.tenantId, identity, exceptId)
  if (known) throw alreadyHere(known, 'same_number')
}
