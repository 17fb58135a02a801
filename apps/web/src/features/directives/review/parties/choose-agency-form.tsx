import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import { FormStack } from '../../../../ui/fields/form-stack'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import { useResolveMention } from './use-resolve-mention'

export type ChooseAgencyFormProps = { mention: string; onDone: () => void }

export function ChooseAgencyForm({ mention, onDone }: ChooseAgencyFormProps) {
  const { agencies } = useReview()
  const { live } = useReviewData()
  const resolveMention = useResolveMention()
  const [id, setId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const count = live.filter(({ leads, coordinators }) =>
    [...leads, ...coordinators].some((party) => party.mention === mention && party.organizationIds.length === 0),
  ).length

  function choose() {
    const agency = agencies.find((each) => each.id === id)
    setTried(true)
    if (!agency) return
    resolveMention(mention, agency)
    onDone()
  }

  return (
    <FormStack
      label="Chọn cơ quan đã có"
      onSubmit={choose}
      actions={
        <Button type="submit" variant="primary">
          Chọn cơ quan này
        </Button>
      }
    >
      <AgencyPicker
        id="missing-agency-choice"
        label="Cơ quan trong danh bạ"
        hint={`Áp dụng cho ${count} nhiệm vụ nhắc đến “${mention}”.`}
        error={tried && !id ? 'Hãy chọn một cơ quan' : null}
        items={agencies}
        value={id}
        onChange={setId}
      />
    </FormStack>
  )
}
