import { useState } from 'react'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { notify } from '../../../ui/feedback/notify'
import { DateField } from '../../../ui/fields/date-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { emptyOrganization, findOrganizationErrors, type OrganizationDraft } from './organization-draft'
import { OrganizationTermsFields } from './organization-terms-fields'
import { useAddOrganization } from './use-add-organization'

export function AddOrganizationDialog({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState(emptyOrganization)
  const [validFrom, setValidFrom] = useState(todayInVietnam)
  const [checked, setChecked] = useState(false)
  const add = useAddOrganization((name) => {
    notify({ message: `Đã thêm ${name} vào danh bạ.` })
    onClose()
  })
  const missing = checked ? findOrganizationErrors(draft) : []
  const errors = missing.length > 0 ? missing : add.fieldErrors

  function submit() {
    setChecked(true)
    if (findOrganizationErrors(draft).length === 0) add.mutate({ draft, validFrom })
  }

  return (
    <Dialog opened onClose={onClose} title="Thêm cơ quan vào danh bạ">
      <FormStack
        label="Thêm cơ quan"
        onSubmit={submit}
        actions={
          <>
            <Button variant="primary" type="submit" loading={add.isPending}>
              Thêm cơ quan
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <ErrorSummary errors={errors} />
        {add.error && errors.length === 0 ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(add.error)}
          </Notice>
        ) : null}
        <OrganizationTermsFields
          draft={draft}
          onChange={(change: Partial<OrganizationDraft>) => setDraft({ ...draft, ...change })}
          errors={errors}
          on={validFrom}
        />
        <DateField
          id="co-quan-tu-ngay"
          label="Có từ ngày"
          hint="Cơ quan mới thành lập từ sắp xếp thì ghi một đợt sắp xếp, để nhiệm vụ đi theo."
          value={validFrom}
          onChange={(day) => setValidFrom(day ?? todayInVietnam())}
        />
      </FormStack>
    </Dialog>
  )
}
