import {
  IconBuilding,
  IconCalendarDue,
  IconChartGridDots,
  IconChecklist,
  IconFileText,
  IconMessageQuestion,
  IconSettings,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Me } from '../api/operations'
import type { NavItem } from '../ui/shell/nav-item'
import { holdsRole, seesWholeProvince } from './roles'

const today: NavItem = { href: '/', label: 'Hôm nay', icon: IconCalendarDue }
const directives: NavItem = { href: '/van-ban', label: 'Văn bản', icon: IconFileText }
const duties: NavItem = { href: '/nhiem-vu', label: 'Nhiệm vụ', icon: IconChecklist }
const difficulties: NavItem = { href: '/kho-khan', label: 'Khó khăn', icon: IconMessageQuestion }
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
  also: ['/quan-tri/quy-che-theo-doi', '/lich-lam-viec'],
  label: 'Đôn đốc',
  icon: IconSpeakerphone,
}
const administration: NavItem = { href: '/quan-tri', label: 'Quản trị', icon: IconSettings }

/** Five to eight words by role: leaders meet the picture first; the office finds calendar and rules under chasing, administrators under administration. */
export function navItems(me: Me): NavItem[] {
  const leads = holdsRole(me, 'committee_leader')
  return [
    ...(leads ? [picture] : []),
    today,
    directives,
    duties,
    difficulties,
    ...(!leads && seesPicture(me) ? [picture] : []),
    ...(leads || holdsRole(me, 'office') ? [meetings] : []),
    agencies,
    ...(me.may.managePeople ? [administration] : holdsRole(me, 'office') ? [chasing] : []),
  ]
}

const seesPicture = (me: Me): boolean => seesWholeProvince(me) || holdsRole(me, 'agency_leader')
