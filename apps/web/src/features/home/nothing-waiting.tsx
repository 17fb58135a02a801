import { holdsRole } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/feedback/empty-state'

export function NothingWaiting() {
  const me = useSession()
  const worksForAgency = holdsRole(me, 'agency_leader', 'specialist', 'focal_point')
  return (
    <EmptyState
      title="Hôm nay không có việc nào đang chờ bạn"
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
      Khi có nhiệm vụ được giao, bị trả lại, sắp đến hạn hoặc cần bạn quyết định, việc đó sẽ hiện ở đây.
    </EmptyState>
  )
}
