import type { Me } from '../../../api/operations'
import { holdsRole } from '../../../session/roles'

/** Readers of the whole province; everybody else sees what their agencies take part in. */
export const seesWholeProvince = (me: Me): boolean =>
  holdsRole(me, 'office', 'committee_leader', 'viewer', 'administrator')
