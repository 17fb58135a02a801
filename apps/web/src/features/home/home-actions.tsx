import type { Home } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import { hasWork } from './has-work'

/** Beside the title: the picture for leaders, the drafts for the office. */
export function HomeActions({ home: { committee, office } }: { home: Home }) {
  return (
    <>
      {committee && hasWork.committee(committee) ? <Button href="/lanh-dao">Xem bức tranh chung</Button> : null}
      {office && office.draftDirectives > 0 ? (
        <Button variant="primary" href="/van-ban?trangThai=ra-soat">
          Rà soát văn bản
        </Button>
      ) : null}
    </>
  )
}
