import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { formatDateTime } from '../../../ui/format/format-date-time'
import type { Difference } from './record-draft'
import styles from './record-form.module.css'

export type ConflictChoiceProps = {
  conflict: { changedBy: string | null; changedAt: string; differences: readonly Difference[] }
  /** Fields of which one's own words are kept. */
  onChoose: (keptMine: ReadonlySet<string>) => void
}

const nothing = '(trống)'

/** What two people wrote in the same fields, side by side; nothing of either is lost before one has chosen. */
export function ConflictChoice({ conflict: { changedBy, changedAt, differences }, onChoose }: ConflictChoiceProps) {
  const [mine, setMine] = useState<ReadonlySet<string>>(() => new Set(differences.map(({ field }) => field)))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const choose = (field: string, isMine: boolean) =>
    setMine((old) => (isMine ? new Set([...old, field]) : new Set([...old].filter((one) => one !== field))))
  return (
    <FormStack
      label="Chọn giá trị"
      onSubmit={() => onChoose(mine)}
      actions={
        <Button type="submit" variant="primary">
          Tiếp tục với lựa chọn này
        </Button>
      }
    >
      <div ref={box} tabIndex={-1}>
        <Notice tone="warn" announce="assertive" title={`${changedBy ?? 'Người khác'} đã sửa bản ghi này trước`}>
          Lúc {formatDateTime(changedAt)}.{' '}
          {differences.length > 0
            ? 'Chọn giá trị cho từng trường khác nhau rồi lưu lại.'
            : 'Không trường nào khác nhau; tiếp tục rồi lưu lại.'}
        </Notice>
      </div>
      <div className={styles.choices}>
        {differences.map(({ field, name, mine: own, theirs }) => (
          <ChoiceField
            key={field}
            id={`chon-${field}`}
            label={name}
            value={mine.has(field) ? 'mine' : 'theirs'}
            onChange={(value) => choose(field, value === 'mine')}
            choices={[
              { value: 'mine', label: own || nothing, hint: 'Bạn nhập' },
              { value: 'theirs', label: theirs || nothing, hint: `${changedBy ?? 'Người khác'} đã lưu` },
            ]}
          />
        ))}
      </div>
    </FormStack>
  )
}
