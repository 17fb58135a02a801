import type { RecordedGroup, RecordedThreshold, ScorecardScores } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { formatDate } from '../../../../ui/format/format-date'
import { thresholdWords } from '../part-words'
import styles from '../scores.module.css'

export type RecordedSetting = { id: string; kind: 'threshold' | 'group'; words: string }

export type RecordedSettingsProps = {
  scorecard: ScorecardScores['scorecard']
  thresholds: readonly RecordedThreshold[]
  groups: readonly RecordedGroup[]
  onWithdraw: (setting: RecordedSetting) => void
}

/** What was recorded, what was withdrawn of it struck out but kept with its reason. */
export function RecordedSettings({ scorecard, thresholds, groups, onWithdraw }: RecordedSettingsProps) {
  const groupName = (code: string) => scorecard.groups.find((group) => group.code === code)?.name ?? code
  const thresholdOf = ({
    requirement,
    amount,
    groups: of,
    validFrom,
    validTo,
    source,
    criterion,
    part,
  }: RecordedThreshold) =>
    `${criterion}, ${part}: ${thresholdWords({ requirement, amount, groups: of, from: validFrom, to: validTo, source }, null)}${of ? `, ${of.map(groupName).join(', ')}` : ''}`
  const groupOf = ({ place, group }: RecordedGroup) => `${place.name}: ${groupName(group)}`
  return (
    <>
      <List
        kind="threshold"
        title="Ngưỡng tỉnh đã ghi"
        items={thresholds}
        wordsOf={thresholdOf}
        onWithdraw={onWithdraw}
      />
      <List kind="group" title="Nhóm xã đã ghi" items={groups} wordsOf={groupOf} onWithdraw={onWithdraw} />
    </>
  )
}

type Recorded = Pick<
  RecordedGroup,
  'id' | 'validFrom' | 'validTo' | 'source' | 'recordedByName' | 'recordedAt' | 'withdrawal'
>

type ListProps<Item> = {
  kind: RecordedSetting['kind']
  title: string
  items: readonly Item[]
  wordsOf: (item: Item) => string
  onWithdraw: RecordedSettingsProps['onWithdraw']
}

function List<Item extends Recorded>({ kind, title, items, wordsOf, onWithdraw }: ListProps<Item>) {
  if (items.length === 0) return null
  return (
    <details className={styles.group}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul className={styles.parts}>
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <p>{item.withdrawal ? <s>{wordsOf(item)}</s> : wordsOf(item)}</p>
              <p className={styles.quiet}>
                Từ {formatDate(item.validFrom)}
                {item.validTo ? ` đến trước ${formatDate(item.validTo)}` : ''}, theo {item.source}.{' '}
                {item.recordedByName} ghi ngày {formatDate(item.recordedAt)}.
                {item.withdrawal ? ` Đã rút ngày ${formatDate(item.withdrawal.at)}: ${item.withdrawal.reason}` : ''}
              </p>
            </div>
            {item.withdrawal ? null : (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Rút: ${wordsOf(item)}`}
                onClick={() => onWithdraw({ id: item.id, kind, words: wordsOf(item) })}
              >
                Rút
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
