import type { Home } from '../../../api/operations'
import { dutiesHref } from '../../duties/address/duties-href'
import { blockSection, eachOnce } from './block-section'
import { difficultySection } from './difficulty-lines'
import type { HomeSection } from './home-line'

const allRequests = { words: 'Mọi đề nghị đang chờ', href: dutiesHref({ part: 'all', state: 'request_waiting' }) }

/** What only the committee decides, then what is late: first what the leader is in charge of. */
export function committeeSections(part: NonNullable<Home['committee']>): HomeSection[] {
  const look = { need: 'look', withLead: true } as const
  return eachOnce([
    blockSection(
      { id: 'de-nghi', title: 'Đề nghị chờ đồng chí quyết định' },
      part.requests,
      { need: 'decide', withLead: true, whose: 'chờ quyết định' },
      allRequests,
    ),
    difficultySection({ id: 'kho-khan', title: 'Khó khăn chờ quyết định' }, part.difficulties),
    blockSection({ id: 'phu-trach', title: 'Quá hạn thuộc lĩnh vực đồng chí phụ trách' }, part.inCharge, look),
    blockSection(
      { id: 'qua-han', title: part.inCharge.count > 0 ? 'Quá hạn khác' : 'Nhiệm vụ quá hạn' },
      part.overdue,
      look,
    ),
  ])
}
