import { IconX } from '@tabler/icons-react'
import { IconButton } from '../../../ui/actions/icon-button'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import styles from '../duty-templates.module.css'
import type { ItemRow } from './item-rows'

export type ItemFieldsProps = {
  row: ItemRow
  index: number
  idOf: (path: string) => string
  errorOf: (path: string) => string | null
  onChange: (part: Partial<ItemRow>) => void
  onRemove?: () => void
}

/** One duty of a template; several leads are one assignment each. */
export function ItemFields({ row, index, idOf, errorOf, onChange, onRemove }: ItemFieldsProps) {
  const field = (path: string) => ({ id: idOf(`items.${index}.${path}`), error: errorOf(`items.${index}.${path}`) })
  return (
    <fieldset className={styles.item}>
      <legend className={styles.legend}>
        <span>Nhiệm vụ {index + 1}</span>
        {onRemove ? (
          <IconButton label={`Bỏ nhiệm vụ ${index + 1}`} icon={<IconX size={16} stroke={1.75} />} onClick={onRemove} />
        ) : null}
      </legend>
      <TextAreaField
        {...field('text')}
        label="Nội dung"
        rows={2}
        value={row.text}
        onChange={(text) => onChange({ text })}
      />
      <div className={styles.pair}>
        <AgencyField
          {...field('leadOrganizationIds')}
          label="Chủ trì"
          hint="Nhiều cơ quan: mỗi cơ quan một lượt giao"
          multiple
          value={row.leadIds}
          onChange={(leadIds) => onChange({ leadIds })}
        />
        <AgencyField
          {...field('coordinatorOrganizationIds')}
          label="Phối hợp"
          optional
          multiple
          value={row.coordinatorIds}
          onChange={(coordinatorIds) => onChange({ coordinatorIds })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          {...field('due')}
          label="Hoàn thành trước ngày"
          optional
          hint="Ngày và tháng, ví dụ 15/03; năm chọn khi giao"
          value={row.due}
          onChange={(due) => onChange({ due })}
        />
        <TextField
          {...field('product')}
          label="Sản phẩm"
          optional
          value={row.product}
          onChange={(product) => onChange({ product })}
        />
      </div>
    </fieldset>
  )
}
