import { useState } from 'react'
import { Dialog } from '../../../../ui/actions/dialog'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import { useReview } from '../review-context'
import { AddAgencyForm } from './add-agency-form'
import { ChooseAgencyForm } from './choose-agency-form'

export type MissingAgencyDialogProps = { mention: string; onClose: () => void }

/** An agency of the text that the directory does not know: create it, or say which one is meant. */
export function MissingAgencyDialog({ mention, onClose }: MissingAgencyDialogProps) {
  const { mayAddAgency } = useReview()
  const [way, setWay] = useState(mayAddAgency ? 'add' : 'choose')
  return (
    <Dialog opened onClose={onClose} title={`“${mention}” chưa có trong danh bạ`}>
      <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
        {mayAddAgency ? (
          <ChoiceField
            id="missing-agency-way"
            label="Cơ quan này"
            value={way}
            onChange={setWay}
            choices={[
              { value: 'add', label: 'Chưa có, tạo cơ quan mới' },
              { value: 'choose', label: 'Đã có trong danh bạ dưới tên khác' },
            ]}
          />
        ) : null}
        {way === 'add' ? (
          <AddAgencyForm mention={mention} onDone={onClose} onChooseInstead={() => setWay('choose')} />
        ) : (
          <ChooseAgencyForm mention={mention} onDone={onClose} />
        )}
      </div>
    </Dialog>
  )
}
