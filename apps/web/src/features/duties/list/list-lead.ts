import type { Me } from '../../../api/operations'
import { organizationsWithRole, seesWholeProvince } from '../../../session/roles'

/** Whose list this is, in one sentence. */
export function listLead(me: Me): string {
  if (seesWholeProvince(me)) return 'Nhiệm vụ của các cơ quan; việc cần xử lý trước xếp trước.'
  const own = new Set(organizationsWithRole(me, 'agency_leader', 'specialist', 'focal_point'))
  const names = [
    ...new Set(me.postings.filter((post) => own.has(post.organizationId)).map((post) => post.organizationName)),
  ]
  const whose = names.length === 1 && names[0] ? names[0] : 'cơ quan bạn'
  return `Nhiệm vụ của ${whose}; việc cần làm trước xếp trước.`
}
