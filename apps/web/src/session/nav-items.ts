import {
  IconBuilding,
  IconCalendarDue,
  IconChartBar,
  IconChartGridDots,
  IconChecklist,
  IconFileText,
  IconNotebook,
  IconSettings,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Me } from '../api/operations'
import type { NavItem } from '../ui/shell/nav-item'
import { isOfflinePerson } from './offline/offline-person'
import { holdsRole, seesWholeProvince } from './roles'

const today: NavItem = { href: '/', label: 'Hôm nay', icon: IconCalendarDue }
const directives: NavItem = { href: '/van-ban', label: 'Văn bản', icon: IconFileText }
const duties: NavItem = { href: '/nhiem-vu', also: ['/kho-khan'], label: 'Nhiệm vụ', icon: IconChecklist }
const registers: NavItem = { href: '/so-theo-doi', label: 'Sổ theo dõi', icon: IconNotebook }
const indicators: NavItem = { href: '/chuong-trinh', label: 'Chỉ tiêu', icon: IconChartBar }
const meetings: NavItem = { href: '/hop', label: 'Cuộc họp', icon: IconUsersGroup }
const picture: NavItem = { href: '/lanh-dao', also: ['/thong-ke'], label: 'Bức tranh chung', icon: IconChartGridDots }
const agencies: NavItem = {
  href: '/co-quan',
  also: ['/dia-ban', '/sap-xep', '/cong-nhan'],
  label: 'Cơ quan',
  icon: IconBuilding,
}
const chasing: NavItem = {
  href: '/don-doc',
  also: ['/hop', '/quan-tri/quy-che-theo-doi', '/lich-lam-viec'],
  label: 'Đôn đốc',
  icon: IconSpeakerphone,
}
const administration: NavItem = { href: '/quan-tri', label: 'Quản trị', icon: IconSettings }

/**
 * At most eight words by role: leaders meet the picture first; difficulties are found under duties; the office finds meetings, calendar and
 * rules under chasing, administrators calendar and rules under administration.
 */
export function navItems(me: Me): NavItem[] {
  if (isOfflinePerson(me)) return [registers]
  const leads = holdsRole(me, 'committee_leader')
  return [
    ...(leads ? [picture] : []),
    today,
    directives,
    duties,
    registers,
    indicators,
    ...(!leads && seesPicture(me) ? [picture] : []),
    ...(leads ? [meetings] : []),
    agencies,
    ...(holdsRole(me, 'office') ? [chasing] : []),
    ...(me.may.managePeople ? [administration] : []),
  ]
}

const seesPicture = (me: Me): boolean => seesWholeProvince(me) || holdsRole(me, 'agency_leader')
