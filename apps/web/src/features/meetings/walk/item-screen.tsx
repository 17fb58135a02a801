import { useDocumentTitle } from '@mantine/hooks'
import type { RefObject } from 'react'
import type { MeetingItem, MeetingPage } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { KeyboardKey } from '../../../ui/actions/keyboard-key'
import { DecisionField } from './decision-field'
import { ItemFacts } from './item-facts'
import type { DecisionSaver } from './use-decisions'
import styles from './walk.module.css'

export type ItemScreenProps = {
  screen: RefObject<HTMLDivElement | null>
  meeting: MeetingPage
  item: MeetingItem
  saver: DecisionSaver
  isLast: boolean
  onNext: () => void
  onBack: () => void
  onSkip: () => void
  onList: () => void
}

/** One duty in big type, for a screen on the wall as for a phone at the table. */
export function ItemScreen(props: ItemScreenProps) {
  const { screen, meeting, item, saver, isLast, onNext, onBack, onSkip, onList } = props
  useDocumentTitle(`${item.position}/${meeting.items.length} ${meeting.title} – Đôn Đốc`)
  return (
    <div className={styles.screen} ref={screen} tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.where}>
          {meeting.title}: {item.position}/{meeting.items.length}
        </h1>
        <nav className={styles.buttons} aria-label="Đi qua các nhiệm vụ">
          <Button size="sm" onClick={onList}>
            Danh sách
          </Button>
          <Button size="sm" onClick={onBack} disabled={item.position === 1}>
            Trước
          </Button>
          <Button size="sm" onClick={onSkip}>
            Bỏ qua
          </Button>
          <Button size="sm" variant="primary" onClick={onNext}>
            {isLast ? 'Về danh sách' : 'Tiếp'}
          </Button>
        </nav>
      </header>
      <div className={styles.columns}>
        <div className={styles.facts}>
          <ItemFacts item={item} comparedWith={meeting.comparedWith} />
        </div>
        <DecisionField saver={saver} ordinal={item.ordinal} />
      </div>
      <p className={styles.keys}>
        <KeyboardKey>Mũi tên phải</KeyboardKey> tiếp, <KeyboardKey>Mũi tên trái</KeyboardKey> trước,{' '}
        <KeyboardKey>d</KeyboardKey> ghi kết luận, <KeyboardKey>s</KeyboardKey> bỏ qua
      </p>
    </div>
  )
}
