import { useState } from 'react'
import type { Organization } from '../../api/operations'
import { Dialog } from '../../ui/actions/dialog'
import { notify } from '../../ui/feedback/notify'
import { AddOrganizationForm } from './add-organization-form'

export type AddOrganizationDialogProps = {
  opened: boolean
  onClose: () => void
  organizations: readonly Organization[]
}

/** Each opening starts with an empty form; closing by mistake keeps what was typed until then. */
export function AddOrganizationDialog({ opened, onClose, organizations }: AddOrganizationDialogProps) {
  const [round, setRound] = useState(0)
  return (
    <Dialog opened={opened} onClose={onClose} title="Thêm cơ quan vào danh bạ">
      <AddOrganizationForm
        key={round}
        organizations={organizations}
        onCancel={onClose}
        onAdded={(name) => {
          notify({ message: `Đã thêm ${name} vào danh bạ.` })
          setRound(round + 1)
          onClose()
        }}
      />
    </Dialog>
  )
}
