import { Button } from '../../../../ui/actions/button'
import { Notice } from '../../../../ui/feedback/notice'
import { useSaver } from '../desk/use-saver'
import styles from './saver.module.css'
import type { SaverNoticesProps } from './saver-notices-props'

type ClashNoticeProps<Row extends { version: number }, Fields extends object> = SaverNoticesProps<Row, Fields> & {
  onTaken: (part: Partial<Fields>) => void
}

/** Two people changed the same field: both values side by side, and the person decides. */
export function ClashNotice<Row extends { version: number }, Fields extends object>(
  props: ClashNoticeProps<Row, Fields>,
) {
  const { saver, subject, words, describe, fieldsOf, onTaken } = props
  const { theirs, clashes, fields } = useSaver(saver)
  if (!theirs) return null
  const theirFields = fieldsOf(theirs)
  return (
    <Notice tone="warn" title={`Người khác vừa sửa ${subject}`} announce="assertive">
      <dl className={styles.clash}>
        {clashes.map((name) => (
          <div key={String(name)}>
            <dt>{words[name]}</dt>
            <dd>
              <span className={styles.whose}>Bản mới:</span> {describe(name, theirFields)}
            </dd>
            <dd>
              <span className={styles.whose}>Của bạn:</span> {describe(name, fields)}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.choices}>
        <Button size="sm" onClick={() => onTaken(saver.takeTheirs())}>
          Lấy bản mới
        </Button>
        <Button size="sm" onClick={() => saver.keepMine()}>
          Giữ phần của tôi
        </Button>
      </div>
    </Notice>
  )
}
