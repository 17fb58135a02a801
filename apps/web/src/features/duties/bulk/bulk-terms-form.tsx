import type { FieldMessage } from '../../../api/field-errors'
import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { BulkAction } from './bulk-words'
import type { BulkTerms } from './use-bulk-terms'

export type BulkTermsFormProps = {
  action: BulkAction
  terms: BulkTerms
  onChange: (change: Partial<BulkTerms>) => void
  missing: readonly FieldMessage[]
}

const ways = [
  { value: 'days', label: 'Thêm số ngày' },
  { value: 'to', label: 'Đến một ngày' },
] as const

/** How far the deadlines are put off, or who takes over, and why. */
export function BulkTermsForm({ action, terms, onChange, missing }: BulkTermsFormProps) {
  const errorOf = (id: string) => missing.find(({ fieldId }) => fieldId === id)?.message ?? null
  return (
    <>
      {action === 'extend' ? (
        <ViewSwitch
          id="cach-gia-han"
          label="Cách gia hạn"
          value={terms.way}
          onChange={(way) => onChange({ way })}
          options={ways}
        />
      ) : null}
      {action === 'extend' && terms.way === 'days' ? (
        <TextField
          id="gia-han-so-ngay"
          label="Gia hạn thêm"
          hint="Tính từ thời hạn hiện nay của từng nhiệm vụ; rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo."
          type="number"
          unit="ngày"
          value={terms.days}
          onChange={(days) => onChange({ days })}
          error={errorOf('gia-han-so-ngay')}
        />
      ) : null}
      {action === 'extend' && terms.way === 'to' ? (
        <DateField
          id="gia-han-den-ngay"
          label="Gia hạn đến ngày"
          value={terms.to}
          onChange={(to) => onChange({ to })}
          error={errorOf('gia-han-den-ngay')}
        />
      ) : null}
      {action === 'reassign' ? (
        <AgencyField
          id="chuyen-den-co-quan"
          label="Cơ quan chủ trì mới"
          value={terms.organizationId}
          onChange={(organizationId) => onChange({ organizationId })}
          error={errorOf('chuyen-den-co-quan')}
        />
      ) : null}
      <TextAreaField
        id="ly-do-hang-loat"
        label="Lý do"
        rows={2}
        value={terms.reason}
        onChange={(reason) => onChange({ reason })}
        error={errorOf('ly-do-hang-loat')}
      />
    </>
  )
}
