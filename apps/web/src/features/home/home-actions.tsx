import type { Home } from '../../api/operations'
import { Button } from '../../ui/actions/button'

/** Beside the title: the picture for leaders, the drafts for the office. */
export function HomeActions({ home: { committee, office } }: { home: Home }) {
  const isLate = (committee ?? office)?.overdue.count
  return (
    <>
      {isLate ? <Button href="/lanh-dao">Xem bức tranh chung</Button> : null}
      {office && office.draftDirectives > 0 ? (
        <Button variant="primary" href="/van-ban?trangThai=ra-soat">
          Rà soát văn bản
        </Button>
      ) : null}
    </>
  )
}
