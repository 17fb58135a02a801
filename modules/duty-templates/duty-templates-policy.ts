import { commonErrors } from '../../platform/errors.ts'
import { type Actor, holdsRole } from '../access/index.ts'

/** Templates are the office's tool: it keeps them and gives duties out by them. */
export function requireOffice(actor: Actor): void {
  if (!holdsRole(actor, 'office')) throw commonErrors.not_allowed()
}
