import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { TimelineLine } from '../../../../api/operations'
import { IconButton } from '../../../../ui/actions/icon-button'
import { formatDate } from '../../../../ui/format/format-date'
import { AppLink } from '../../../../ui/link/app-link'
import { StateShape } from '../../../../ui/state/state-shape'
import { dutyHref } from '../../address/duties-href'
import { directiveNumber } from '../../words/directive-words'
import { shortNameOf } from '../../words/organization-words'
import { shorten } from '../../words/shorten'
import styles from './timeline.module.css'
import { TimelineBar } from './timeline-bar'
import type { Grouping } from './timeline-rows'
import type { TimelineWindow } from './timeline-window'

export type TimelineLineRowProps = {
  line: TimelineLine
  depth: 0 | 1
  grouping: Grouping
  window: TimelineWindow
  today: string
  isOpened: boolean
  onToggle: (id: string) => void
}

/** State, what, whose or whence, until when; beside it the bar. */
export function TimelineLineRow(props: TimelineLineRowProps) {
  const { line, depth, grouping, window, today, isOpened, onToggle } = props
  const { id, text, lead, directive, ordinal, deadlineOn, state, childCount } = line
  const whence =
    grouping === 'lead' && depth === 0 ? `${directiveNumber(directive)}, nhiệm vụ ${ordinal}` : shortNameOf(lead)
  const until = deadlineOn ? `hạn ${formatDate(deadlineOn)}` : 'không thời hạn'
  return (
    <>
      <div className={styles.name} data-depth={depth}>
        {childCount > 0 && depth === 0 ? (
          <IconButton
            className={styles.toggle}
            label={`${isOpened ? 'Thu' : 'Mở'} ${childCount} phần việc của: ${shorten(text, 60)}`}
            aria-expanded={isOpened}
            icon={isOpened ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
            onClick={() => onToggle(id)}
          />
        ) : (
          <span className={styles.shape} data-state={state.display}>
            <StateShape state={state.display === 'completed_no_deadline' ? 'completed_on_time' : state.display} />
          </span>
        )}
        <span className={styles.words}>
          <AppLink className={styles.text} href={dutyHref(id)} title={text} data-line>
            {text}
          </AppLink>
          <span className={styles.quiet}>{`${whence}; ${until}`}</span>
        </span>
      </div>
      <TimelineBar line={line} window={window} today={today} />
    </>
  )
}
