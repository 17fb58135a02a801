import { Button } from '../../../../ui/actions/button'
import { Notice } from '../../../../ui/feedback/notice'
import { notify } from '../../../../ui/feedback/notify'
import { useSaver } from '../desk/use-saver'
import { ClashNotice } from './clash-notice'
import { RefusedNotice } from './refused-notice'
import styles from './saver.module.css'
import type { SaverNoticesProps } from './saver-notices-props'

/** All that saving a record may have to tell: a clash with another person, a refusal, what was brought back. */
export function SaverNotices<Row extends { version: number }, Fields extends object>(
  props: SaverNoticesProps<Row, Fields>,
) {
  const { saver, subject, words } = props
  const { phase, problem, foreign, restored } = useSaver(saver)

  function giveUp(part: Partial<Fields>, message: string) {
    notify({ message, onUndo: () => saver.edit(part) })
  }

  return (
    <div className={styles.notices}>
      {phase === 'clash' ? (
        <ClashNotice {...props} onTaken={(part) => giveUp(part, `Đã lấy bản mới của ${subject}.`)} />
      ) : null}
      {phase === 'refused' && problem ? (
        <RefusedNotice
          problem={problem}
          onDiscard={() => giveUp(saver.discard(), `Đã bỏ phần chưa lưu của ${subject}.`)}
        />
      ) : null}
      {restored && phase !== 'clash' ? (
        <Notice title="Đã lấy lại phần bạn nhập lần trước" action={<Seen onClick={() => saver.forgetForeign()} />}>
          Phần này chưa kịp lưu trước khi trang đóng lại, nay được lưu tiếp.
        </Notice>
      ) : null}
      {foreign.length > 0 && phase !== 'clash' ? (
        <Notice announce="polite" action={<Seen onClick={() => saver.forgetForeign()} />}>
          Người khác vừa sửa: {foreign.map((name) => words[name].toLowerCase()).join(', ')}.
        </Notice>
      ) : null}
    </div>
  )
}

const Seen = ({ onClick }: { onClick: () => void }) => (
  <Button size="sm" variant="quiet" onClick={onClick}>
    Đã xem
  </Button>
)
