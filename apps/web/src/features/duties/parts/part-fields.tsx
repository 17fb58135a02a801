import { IconX } from '@tabler/icons-react'
import { IconButton } from '../../../ui/actions/icon-button'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { formatDate } from '../../../ui/format/format-date'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { PartRow } from './part-rows'
import styles from './parts.module.css'

export type PartFieldsProps = {
  row: PartRow
  index: number
  /** The deadline of the whole. */
  last: string | null
  idOf: (path: string) => string
  errorOf: (path: string) => string | null
  onChange: (part: Partial<PartRow>) => void
  onRemove?: () => void
}

/** One part: who, what, product, until when. */
export function PartFields({ row, index, last, idOf, errorOf, onChange, onRemove }: PartFieldsProps) {
  const field = (path: string) => ({ id: idOf(`parts.${index}.${path}`), error: errorOf(`parts.${index}.${path}`) })
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>
        <span>Phần việc {index + 1}</span>
        {onRemove ? (
          <IconButton label={`Bỏ phần việc ${index + 1}`} icon={<IconX size={16} stroke={1.75} />} onClick={onRemove} />
        ) : null}
      </legend>
      <AgencyField
        {...field('organizationId')}
        label="Đơn vị nhận"
        hint="Phòng, ban của cơ quan, xã hoặc cơ quan khác"
        value={row.organizationId}
        onChange={(organizationId) => onChange({ organizationId })}
      />
      <TextAreaField
        {...field('text')}
        label="Nội dung"
        rows={2}
        value={row.text}
        onChange={(text) => onChange({ text })}
      />
      <div className={styles.pair}>
        <TextField
          {...field('product')}
          label="Sản phẩm"
          optional
          value={row.product}
          onChange={(product) => onChange({ product })}
        />
        <DateField
          {...field('deadlineOn')}
          label="Thời hạn"
          optional={last === null}
          value={row.deadlineOn}
          onChange={(deadlineOn) => onChange({ deadlineOn })}
          {...(last ? { max: last, hint: `Không muộn hơn ${formatDate(last)}` } : {})}
        />
      </div>
    </fieldset>
  )
}
