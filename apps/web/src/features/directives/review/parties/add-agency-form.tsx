import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../../api/api-problem'
import { unwrap } from '../../../../api/client'
import { fieldErrors } from '../../../../api/field-errors'
import { messageOf } from '../../../../api/message-of'
import { addOrganization, type Organization } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { ErrorSummary } from '../../../../ui/feedback/error-summary'
import { notify } from '../../../../ui/feedback/notify'
import { FormStack } from '../../../../ui/fields/form-stack'
import { SelectField } from '../../../../ui/fields/select-field'
import { TextField } from '../../../../ui/fields/text-field'
import { organizationKindWords, organizationLevelWords } from '../../words/organization-words'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'

export type AddAgencyFormProps = { mention: string; onDone: () => void; onChooseInstead: () => void }

const ids = { name: 'agency-name', shortName: 'agency-short-name', kind: 'agency-kind', level: 'agency-level' }

const options = <Value extends string>(words: Record<Value, string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))

export function AddAgencyForm({ mention, onDone, onChooseInstead }: AddAgencyFormProps) {
  const { lookUpAgain } = useReview()
  const { review } = useReviewData()
  const queryClient = useQueryClient()
  const suggestion = review.unresolved.find((each) => each.mention === mention)?.suggestion
  const [name, setName] = useState(suggestion?.name ?? mention)
  const [shortName, setShortName] = useState('')
  const [kind, setKind] = useState((suggestion?.kind ?? 'department') as Organization['kind'])
  const [level, setLevel] = useState((suggestion?.level ?? 'province') as Organization['level'])
  const [error, setError] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const errors = fieldErrors(error, ids)
  const taken = error instanceof ApiProblem && error.code === 'organization_name_taken'

  async function save() {
    setSaving(true)
    setError(null)
    const aliases = name.trim() === mention ? [] : [mention]
    try {
      await unwrap(addOrganization({ body: { name, shortName: shortName || null, kind, level, aliases } }))
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      const settled = await lookUpAgain()
      notify({ message: `Đã thêm ${name.trim()} vào danh bạ, điền vào ${settled} nhiệm vụ.` })
      onDone()
    } catch (problem) {
      setError(problem)
    } finally {
      setSaving(false)
    }
  }

  return (
    <FormStack
      label="Tạo cơ quan"
      onSubmit={() => void save()}
      actions={
        <>
          <Button type="submit" variant="primary" loading={saving}>
            Tạo cơ quan
          </Button>
          {taken ? <Button onClick={onChooseInstead}>Chọn cơ quan đã có</Button> : null}
        </>
      }
    >
      {error ? (
        <ErrorSummary
          title={problemTitle(error)}
          errors={errors.length > 0 ? errors : [{ fieldId: ids.name, message: 'Xem lại tên cơ quan' }]}
        />
      ) : null}
      <TextField
        id={ids.name}
        label="Tên đầy đủ"
        value={name}
        onChange={setName}
        maxLength={300}
        error={messageOf(errors, ids.name)}
      />
      <TextField
        id={ids.shortName}
        label="Tên viết tắt"
        optional
        value={shortName}
        onChange={setShortName}
        maxLength={60}
      />
      <SelectField
        id={ids.kind}
        label="Loại cơ quan"
        value={kind}
        onChange={(value) => setKind(value as Organization['kind'])}
        options={options(organizationKindWords)}
      />
      <SelectField
        id={ids.level}
        label="Cấp"
        value={level}
        onChange={(value) => setLevel(value as Organization['level'])}
        options={options(organizationLevelWords)}
      />
    </FormStack>
  )
}
