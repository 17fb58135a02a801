import {
  IconBuilding,
  IconCalendarDue,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconReportAnalytics,
  IconTable,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { notify } from '../ui/feedback/notify'
import { AppShell } from '../ui/shell/app-shell'
import type { NavItem } from '../ui/shell/nav-item'

const root = '/thu-vien-giao-dien'

const navItems: NavItem[] = [
  { href: `${root}/lanh-dao`, label: 'Hôm nay', icon: IconCalendarDue, count: 4 },
  { href: `${root}/doi-chieu`, label: 'Văn bản', icon: IconFileText },
  { href: `${root}/danh-sach`, label: 'Nhiệm vụ', icon: IconChecklist, count: 12 },
  { href: `${root}/nhiem-vu`, label: 'Sổ theo dõi', icon: IconTable },
  { href: `${root}/chi-tieu`, label: 'Chỉ tiêu', icon: IconChartBar },
  { href: `${root}/bao-cao`, label: 'Báo cáo', icon: IconReportAnalytics },
  { href: `${root}/co-quan`, label: 'Cơ quan', icon: IconBuilding },
]

export function GalleryShell({ children }: { children: ReactNode }) {
  return (
    <AppShell
      demo
      navItems={navItems}
      homeHref={root}
      placeName="Tỉnh Lâm Đồng"
      user={{ name: 'Nguyễn Thị Hạnh', post: 'Chuyên viên, Văn phòng UBND tỉnh' }}
      userMenu={[
        { label: 'Thư viện giao diện', href: root },
        { label: 'Đăng xuất', onSelect: () => undefined },
      ]}
      onOpenSearch={() => notify({ tone: 'info', message: 'Ô tìm kiếm sẽ mở ở đây.' })}
      unreadCount={3}
      notificationsHref={`${root}/thong-bao`}
    >
      {children}
    </AppShell>
  )
}
