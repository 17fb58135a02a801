import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { NoPermissionState } from '../../ui/feedback/no-permission-state'
import { FilterLinks } from '../../ui/layout/filter-links'
import { PageHeader } from '../../ui/layout/page-header'
import styles from './people.module.css'

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
  const onLedger = pathname.startsWith('/quan-tri/nhat-ky')
  return (
    <>
      <PageHeader title={onLedger ? 'Nhật ký' : 'Người dùng'} eyebrow="Quản trị" />
      <div className={styles.parts}>
        <FilterLinks
          label="Phần quản trị"
          items={[
            { label: 'Người dùng', href: '/quan-tri', active: !onLedger },
            { label: 'Nhật ký', href: '/quan-tri/nhat-ky', active: onLedger },
            { label: 'Lịch làm việc', href: '/lich-lam-viec', active: false },
          ]}
        />
      </div>
      {children}
    </>
  )
}
