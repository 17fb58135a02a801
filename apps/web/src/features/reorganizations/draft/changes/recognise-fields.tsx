import { useQuery } from '@tanstack/react-query'
import { messageOf } from '../../../../api/message-of'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import { DateField } from '../../../../ui/fields/date-field'
import { SelectField } from '../../../../ui/fields/select-field'
import { recognitionKindsQuery } from '../../reorganization-queries'
import { changeFieldIds as ids } from './change-field-ids'
import type { ChangeFieldsProps } from './change-fields-props'

/** What a place is recognised as, from the day of the changes on. */
export function RecogniseFields({ draft, onChange, errors }: ChangeFieldsProps) {
  const kinds = useQuery(recognitionKindsQuery).data?.items ?? []
  return (
    <>
      <SelectField
        id={ids.recognitionKind}
        label="Danh hiệu"
        placeholder="Chọn danh hiệu"
        options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        value={draft.recognitionKind}
        onChange={(recognitionKind) => onChange({ recognitionKind })}
        error={messageOf(errors, ids.recognitionKind)}
      />
      <ChoiceField
        id={ids.status}
        label="Kết quả"
        value={draft.status}
        onChange={(status) => onChange({ status: status === 'recognised' ? 'recognised' : 'not_recognised' })}
        choices={[
          { value: 'recognised', label: 'Công nhận' },
          {
            value: 'not_recognised',
            label: 'Không công nhận',
            hint: 'Ghi rõ để không còn là trường hợp chưa biết.',
          },
        ]}
      />
      <DateField
        id={ids.validTo}
        label="Đến hết trước ngày"
        hint="Để trống nếu không nêu thời hạn."
        optional
        value={draft.validTo}
        onChange={(validTo) => onChange({ validTo })}
      />
    </>
  )
}
