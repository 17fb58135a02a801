import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import type { AgencyOption } from '../../../../ui/fields/agency-option'
import { FormStack } from '../../../../ui/fields/form-stack'
import { AgencyField } from '../../../organizations/agency-field/agency-field'
import { useReviewData } from '../review-data'
import { useResolveMention } from './use-resolve-mention'

export type ChooseAgencyFormProps = { mention: string; onDone: () => void }

export function ChooseAgencyForm({ mention, onDone }: ChooseAgencyFormProps) {
  const { live } = useReviewData()
  const resolveMention = useResolveMention()
  const [agency, setAgency] = useState<AgencyOption | null>(null)
  const [tried, setTried] = useState(false)
  const count = live.filter(({ leads, coordinators }) =>
    [...leads, ...coordinators].some((party) => party.mention === mention && party.organizationIds.length === 0),
  ).length

  function choose() {
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
      <AgencyField
        id="missing-agency-choice"
        label="Cơ quan trong danh bạ"
        hint={`Áp dụng cho ${count} nhiệm vụ nhắc đến “${mention}”.`}
        error={tried && !agency ? 'Hãy chọn một cơ quan' : null}
        value={agency?.id ?? null}
        onChange={(_, chosen) => setAgency(chosen ?? null)}
      />
    </FormStack>
  )
}
