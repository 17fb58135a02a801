import {
  IconBuilding,
  IconCalendarDue,
  IconCalendarStats,
  IconChartGridDots,
  IconChecklist,
  IconFileText,
  IconMessageQuestion,
  IconSettings,
} from '@tabler/icons-react'
import type { Me } from '../api/operations'
import type { NavItem } from '../ui/shell/nav-item'
import { holdsRole, seesWholeProvince } from './roles'

const today: NavItem = { href: '/', label: 'Hôm nay', icon: IconCalendarDue }
const directives: NavItem = { href: '/van-ban', label: 'Văn bản', icon: IconFileText }
const duties: NavItem = { href: '/nhiem-vu', label: 'Nhiệm vụ', icon: IconChecklist }
const difficulties: NavItem = { href: '/kho-khan', label: 'Khó khăn', icon: IconMessageQuestion }
const picture: NavItem = { href: '/lanh-dao', label: 'Bức tranh chung', icon: IconChartGridDots }
const agencies: NavItem = {
  href: '/co-quan',
  also: ['/dia-ban', '/sap-xep', '/cong-nhan'],
  label: 'Cơ quan',
  icon: IconBuilding,
}
const calendar: NavItem = { href: '/lich-lam-viec', label: 'Lịch làm việc', icon: IconCalendarStats }
const administration: NavItem = { href: '/quan-tri', label: 'Quản trị', icon: IconSettings }

/** Five to seven words by role: leaders meet the picture first; administrators find the calendar under administration. */
export function navItems(me: Me): NavItem[] {
  const leads = holdsRole(me, 'committee_leader')
  return [
    ...(leads ? [picture] : []),
    today,
    directives,
    duties,
    difficulties,
    ...(!leads && seesPicture(me) ? [picture] : []),
    agencies,
    ...(me.may.managePeople ? [administration] : holdsRole(me, 'office') ? [calendar] : []),
  ]
}

const seesPicture = (me: Me): boolean => seesWholeProvince(me) || holdsRole(me, 'agency_leader')
