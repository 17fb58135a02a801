import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { FormDialog } from '../../../../api/form-dialog'
import { messageOf } from '../../../../api/message-of'
import { type RecordScorecardGroupsData, recordScorecardGroups, type ScorecardScores } from '../../../../api/operations'
import { DateField } from '../../../../ui/fields/date-field'
import { SelectField } from '../../../../ui/fields/select-field'
import { TextField } from '../../../../ui/fields/text-field'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { useIndicatorChange } from '../../../indicators/value/use-indicator-change'
import { PlaceField } from '../../../places/place-field/place-field'

type Group = RecordScorecardGroupsData['body']['groups'][number]

const ids = { placeId: 'nhom-xa', group: 'nhom-ten', validFrom: 'nhom-tu-ngay', source: 'nhom-van-ban' } as const

export type GroupDialogProps = { programme: string; scorecard: ScorecardScores['scorecard']; onClose: () => void }

/** Records which group a commune belongs to from a day on, by a document. */
export function GroupDialog({ programme, scorecard, onClose }: GroupDialogProps) {
  const [placeId, setPlaceId] = useState<string | null>(null)
  const [group, setGroup] = useState('')
  const [validFrom, setValidFrom] = useState<string | null>(null)
  const [source, setSource] = useState('')
  const [checked, setChecked] = useState(false)
  const record = useIndicatorChange(
    (given: Group) =>
      unwrap(recordScorecardGroups({ path: { programme, scorecard: scorecard.code }, body: { groups: [given] } })),
    'Đã ghi nhóm xã.',
    onClose,
  )
  const missing = !checked
    ? []
    : [
        ...(placeId ? [] : [{ fieldId: ids.placeId, message: 'Chọn xã.' }]),
        ...(group ? [] : [{ fieldId: ids.group, message: 'Chọn nhóm.' }]),
        ...(validFrom ? [] : [{ fieldId: ids.validFrom, message: 'Chọn ngày bắt đầu.' }]),
        ...(source.trim() ? [] : [{ fieldId: ids.source, message: 'Nêu văn bản làm căn cứ.' }]),
      ]
  return (
    <FormDialog
      title="Ghi nhóm xã"
      submitLabel="Ghi nhóm"
      saving={record.isPending}
      error={record.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (placeId && group && validFrom && source.trim())
          record.mutate({ placeId, group, validFrom, source: source.trim() })
      }}
    >
      <DateField
        id={ids.validFrom}
        label="Thuộc nhóm từ ngày"
        value={validFrom}
        onChange={setValidFrom}
        error={messageOf(missing, ids.validFrom)}
      />
      <PlaceField
        id={ids.placeId}
        label="Xã"
        on={validFrom ?? todayInVietnam()}
        choice={{ level: 'commune' }}
        value={placeId}
        onChange={setPlaceId}
        error={messageOf(missing, ids.placeId)}
      />
      <SelectField
        id={ids.group}
        label="Nhóm"
        placeholder="Chọn nhóm"
        value={group}
        options={scorecard.groups.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={setGroup}
        error={messageOf(missing, ids.group)}
      />
      <TextField
        id={ids.source}
        label="Văn bản làm căn cứ"
        maxLength={500}
        value={source}
        onChange={setSource}
        error={messageOf(missing, ids.source)}
      />
    </FormDialog>
  )
}
