import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '../ui/feedback/empty-state'
import { PageHeader } from '../ui/layout/page-header'
import styles from '../ui/shell/bare-page.module.css'

export const Route = createFileRoute('/')({ component: HomePage })

/** Stands in until the work list of stage two takes this address. */
function HomePage() {
  return (
    <main className={styles.page}>
      <PageHeader title="Hôm nay" lead="Việc đang chờ bạn sẽ hiện ở đây." />
      <EmptyState title="Chưa có việc nào đang chờ">
        Khi một cơ quan giao nhiệm vụ cho đơn vị của bạn, nhiệm vụ đó sẽ xuất hiện tại trang này.
      </EmptyState>
    </main>
  )
}
