import { useState } from 'react'
import { unwrap } from '../../api/client'
import { FormDialog } from '../../api/form-dialog'
import { messageOf } from '../../api/message-of'
import { fillPost } from '../../api/operations'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { HoldingDays, holdingDaysMissing } from './holding-days'
import { PersonField } from './person-field'
import { usePostChange } from './use-post-change'

const personFieldId = 'giao-nguoi'

export type FillPostDialogProps = { postId: string; postName: string; onClose: () => void }

/** Puts a person into a post from a day on, or for a limited time. */
export function FillPostDialog({ postId, postName, onClose }: FillPostDialogProps) {
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null)
  const [days, setDays] = useState({ from: todayInVietnam() as string | null, lastDay: null as string | null })
  const [checked, setChecked] = useState(false)
  const fill = usePostChange(
    (holder: { personId: string; validFrom: string; validTo: string | null }) =>
      unwrap(fillPost({ path: { postId }, body: holder })),
    () => `Đã giao vị trí ${postName} cho ${person?.name ?? 'người đã chọn'}.`,
    onClose,
  )
  const { missing: missingDays, validFrom, validTo } = holdingDaysMissing(days)
  const missing = [...(person ? [] : [{ fieldId: personFieldId, message: 'Chọn người giữ vị trí.' }]), ...missingDays]
  const shown = checked ? missing : []

  return (
    <FormDialog
      title={`Giao vị trí ${postName}`}
      submitLabel="Giao vị trí"
      saving={fill.isPending}
      error={fill.error}
      missing={shown}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (person && validFrom !== null && missing.length === 0)
          fill.mutate({ personId: person.id, validFrom, validTo })
      }}
    >
      <PersonField
        id={personFieldId}
        label="Người giữ"
        value={person?.id ?? null}
        known={person ? [person] : []}
        onChange={(_, chosen) => setPerson(chosen ?? null)}
        error={messageOf(shown, personFieldId)}
      />
      <HoldingDays days={days} onChange={setDays} errors={shown} />
    </FormDialog>
  )
}
