import { messageOf } from '../../../../api/message-of'
import { Button } from '../../../../ui/actions/button'
import { CheckField } from '../../../../ui/fields/check-field'
import { emptyMade, newTarget } from './change-draft'
import { changeFieldIds as ids } from './change-field-ids'
import type { ChangeFieldsProps } from './change-fields-props'
import styles from './changes.module.css'
import { likeLast } from './prefill'
import { TargetFields } from './target-fields'

/** Everybody who takes over from one unit, the main one first. */
export function SplitFields({ draft, onChange, errors, editedChangeId }: ChangeFieldsProps) {
  const { targets, unit } = draft
  const tooFew = messageOf(errors, ids.targets)
  return (
    <>
      <CheckField
        id={ids.continues}
        label={unit === 'organization' ? 'Cơ quan cũ tiếp tục hoạt động' : 'Địa bàn cũ tiếp tục tồn tại'}
        hint="Chỉ tách một phần; việc không giao đi vẫn ở lại."
        checked={draft.continues}
        onChange={(continues) => onChange({ continues })}
      />
      {targets.map((target, index) => (
        <fieldset className={styles.target} key={target.key}>
          <legend>Đơn vị nhận {index + 1}</legend>
          <TargetFields
            unit={unit}
            target={target}
            withScope
            onChange={(change) =>
              onChange({ targets: targets.map((each) => (each.key === target.key ? { ...each, ...change } : each)) })
            }
            errors={errors}
            editedChangeId={editedChangeId}
          />
          {targets.length > 1 ? (
            <div>
              <Button
                size="sm"
                variant="quiet"
                onClick={() => onChange({ targets: targets.filter(({ key }) => key !== target.key) })}
              >
                Bỏ đơn vị nhận {index + 1}
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      {tooFew ? <p className={styles.error}>{tooFew}</p> : null}
      <div>
        <Button
          id={ids.targets}
          size="sm"
          onClick={() =>
            onChange({ targets: [...targets, newTarget(targets, { ...emptyMade, ...likeLast(targets) })] })
          }
        >
          Thêm đơn vị nhận
        </Button>
      </div>
      {unit === 'organization' ? (
        <p className={styles.note}>
          Đơn vị kế thừa chung đứng đầu nhận vị trí công tác và con người. Từng nhiệm vụ được chọn ở bước Xem trước.
        </p>
      ) : null}
    </>
  )
}
