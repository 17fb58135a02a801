import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { FormDialog } from '../../../../api/form-dialog'
import { messageOf } from '../../../../api/message-of'
import { tieAssignmentMeasure } from '../../../../api/operations'
import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import { SelectField } from '../../../../ui/fields/select-field'
import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { TextField } from '../../../../ui/fields/text-field'
import { programmesQuery } from '../../../registers/register-queries'
import { useIndicatorChange } from '../../value/use-indicator-change'
import { measureKindNames } from '../measure-words'
import { MeasuredPlaces } from './measured-places'
import { emptyTie, tieFieldIds as ids, readTie, type Tie, type TieDraft } from './tie-draft'
import { useThings } from './use-things'

const kinds = (['indicator', 'register', 'scorecard'] as const).map((value) => ({
  value,
  label: measureKindNames[value],
}))

export type TieDialogProps = { assignmentId: string; onClose: () => void }

/** Ties a duty by hand to what measures it: an indicator, a register or a scorecard of a programme, and why. */
export function TieDialog({ assignmentId, onClose }: TieDialogProps) {
  const { data } = useQuery(programmesQuery)
  const programmes = data?.items ?? []
  const [given, setDraft] = useState<TieDraft>(emptyTie)
  const [checked, setChecked] = useState(false)
  const only = programmes.length === 1 ? (programmes[0]?.code ?? null) : null
  const draft = { ...given, programme: given.programme ?? only }
  const things = useThings(draft.programme, draft.kind)
  const tie = useIndicatorChange(
    (body: Tie) => unwrap(tieAssignmentMeasure({ path: { assignmentId }, body })),
    'Đã gắn thước đo.',
    onClose,
  )
  const read = readTie(draft)
  const missing = checked ? read.errors : []
  const change = (part: Partial<TieDraft>) => setDraft({ ...given, ...part })
  const unit = draft.kind === 'indicator' ? things.find(({ id }) => id === draft.code)?.unit : undefined
  return (
    <FormDialog
      title="Gắn thước đo khác"
      submitLabel="Gắn"
      saving={tie.isPending}
      error={tie.error}
      missing={missing}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (read.tie) tie.mutate(read.tie)
      }}
    >
      {only === null ? (
        <SelectField
          id={ids.programme}
          label="Chương trình"
          placeholder="Chọn chương trình"
          value={draft.programme ?? ''}
          options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(programme) => change({ programme: programme || null, code: null })}
          error={messageOf(missing, ids.programme)}
        />
      ) : null}
      <ChoiceField
        id={ids.kind}
        label="Đo bằng"
        value={draft.kind}
        choices={kinds}
        onChange={(value) => change({ kind: kinds.find((one) => one.value === value)?.value ?? null, code: null })}
        error={messageOf(missing, ids.kind)}
      />
      <AgencyPicker
        id={ids.code}
        label={draft.kind ? measureKindNames[draft.kind] : 'Thước đo'}
        noun={draft.kind ? measureKindNames[draft.kind].toLowerCase() : 'thước đo'}
        items={things}
        value={draft.code}
        onChange={(code) => change({ code })}
        error={messageOf(missing, ids.code)}
      />
      <MeasuredPlaces places={draft.places} onChange={(places) => change({ places })} />
      <TextField
        id={ids.target}
        label="Mục tiêu của nhiệm vụ"
        optional
        type="number"
        hint="Tiến độ là phần đạt so với số này."
        {...(unit ? { unit } : {})}
        value={draft.target}
        onChange={(target) => change({ target })}
        error={messageOf(missing, ids.target)}
      />
      <TextAreaField
        id={ids.note}
        label="Vì sao đo bằng số này"
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={messageOf(missing, ids.note)}
      />
    </FormDialog>
  )
}
