import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { NoPermissionState } from '../../ui/feedback/no-permission-state'
import { FilterLinks } from '../../ui/layout/filter-links'
import { PageHeader } from '../../ui/layout/page-header'
import styles from './people.module.css'

/** The addresses below this frame. */
const parts = [
  { label: 'Người dùng', href: '/quan-tri' },
  { label: 'Nhật ký', href: '/quan-tri/nhat-ky' },
  { label: 'Kênh thông báo', href: '/quan-tri/kenh-thong-bao' },
] as const
const elsewhere = [
  { label: 'Lịch làm việc', href: '/lich-lam-viec' },
  { label: 'Quy chế theo dõi', href: '/quan-tri/quy-che-theo-doi' },
] as const

/** What the pages of administration share; who may not manage people is told whom to ask. */
export function AdministrationFrame({ children }: { children: ReactNode }) {
  const me = useSession()
  const { pathname } = useLocation()
  if (!me.may.managePeople)
    return (
      <>
        <PageHeader title="Quản trị" />
        <NoPermissionState
          doing="quản trị người dùng"
          askWhom="quản trị viên của tỉnh"
          action={<Button href="/">Về trang Hôm nay</Button>}
        />
      </>
    )
  const current = parts.find(({ href }) => pathname === href) ?? parts[0]
  return (
    <>
      <PageHeader title={current.label} eyebrow="Quản trị" />
      <div className={styles.parts}>
        <FilterLinks
          label="Phần quản trị"
          items={[...parts, ...elsewhere].map((part) => ({ ...part, active: part === current }))}
        />
      </div>
      {children}
    </>
  )
}
