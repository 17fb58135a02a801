import type { Home } from '../../api/operations'
import { holdsRole } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import styles from './home.module.css'
import { HomeSection } from './home-section'
import { blockSection } from './lines/block-section'

/** The day is done: say so, and what comes next. */
export function NothingWaiting({ home: { agency } }: { home: Home }) {
  const me = useSession()
  const worksForAgency = holdsRole(me, 'agency_leader', 'specialist', 'focal_point')
  const next = agency && agency.upcoming.items.length > 0 ? agency.upcoming : null
  return (
    <>
      <EmptyState
        title="Hôm nay không có việc nào đang chờ đồng chí"
        action={
          me.may.managePeople ? (
            <Button href="/quan-tri">Mở trang quản trị</Button>
          ) : worksForAgency ? (
            <Button href="/nhiem-vu">Xem nhiệm vụ của cơ quan</Button>
          ) : (
            <Button href="/lanh-dao">Xem bức tranh chung</Button>
          )
        }
      >
        Khi có nhiệm vụ được giao, bị trả lại, sắp đến hạn hoặc cần đồng chí quyết định, việc đó sẽ hiện ở đây.
      </EmptyState>
      {next ? (
        <div className={styles.next}>
          <HomeSection
            section={blockSection({ id: 'tiep-theo', title: 'Việc đến hạn tiếp theo' }, next, { need: 'work' })}
          />
        </div>
      ) : null}
    </>
  )
}
