import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { tell } from '../../../duties/words/tell'
import { useDraft } from '../draft-context'
import styles from './changes.module.css'
import { useAddProposed } from './use-change-edits'

const whyNotId = 'them-thay-doi-ubnd-vi-sao'

const addedWords = (count: number): string =>
  count === 0
    ? 'Không có thay đổi nào của UBND theo danh mục địa bàn vào ngày này.'
    : `Đã thêm ${count} thay đổi của UBND theo danh mục địa bàn.`

/** People's Committees follow the map: all their changes of the day at once, to be looked through. */
export function AddCommittees() {
  const { saver } = useDraft()
  const { effectiveOn } = useSaver(saver).fields
  const add = useAddProposed('committees', (count) =>
    tell({ tone: count === 0 ? 'info' : 'success', message: addedWords(count) }),
  )
  const hasNoDay = effectiveOn === null
  return (
    <>
      <Button
        className={styles.long}
        loading={add.isPending}
        disabled={hasNoDay}
        aria-describedby={hasNoDay ? whyNotId : undefined}
        onClick={() =>
          add.mutate(undefined, {
            onError: (problem) => tell({ tone: 'error', message: problemTitle(problem) }),
          })
        }
      >
        Thêm thay đổi của UBND theo danh mục địa bàn
      </Button>
      {hasNoDay ? (
        <p className={styles.note} id={whyNotId}>
          Cần ngày hiệu lực: nhập ở bước Căn cứ trước.
        </p>
      ) : null}
    </>
  )
}
