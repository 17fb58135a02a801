import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { changeTerms, type Directive, type DirectiveTermsInput } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { SelectField } from '../../../ui/fields/select-field'
import { fieldOfWorkWords } from '../words/field-of-work-words'
import { leaderName, leadersQuery } from './leaders-query'
import styles from './terms.module.css'
import { type Urgency, urgencyOptions } from './urgency-words'

export type TermsFieldsProps = {
  directive: Pick<Directive, 'id' | 'urgency' | 'field' | 'leaderPersonId' | 'leaderName'>
  /** The answer of the server after each change. */
  onChanged: (directive: Directive) => void
}

/** Urgency, field and leader in charge; each is saved as it is chosen, also after the issue. */
export function TermsFields({ directive, onChanged }: TermsFieldsProps) {
  const queryClient = useQueryClient()
  const leaders = useQuery(leadersQuery).data ?? []
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { urgency, field, leaderPersonId } = directive
  const seen: DirectiveTermsInput = { urgency, field, leaderPersonId }
  const known = leaders.some(({ id }) => id === leaderPersonId)

  async function save(change: Partial<DirectiveTermsInput>) {
    setSaving(true)
    setProblem(null)
    try {
      onChanged(await unwrap(changeTerms({ path: { directiveId: directive.id }, body: { ...seen, ...change, seen } })))
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.title : 'Chưa lưu được. Kiểm tra đường truyền rồi chọn lại.')
      await queryClient.invalidateQueries({ queryKey: ['directives'] })
    } finally {
      setSaving(false)
    }
  }

  return (
    <div className={styles.fields} aria-busy={saving}>
      {problem ? (
        <Notice tone="error" announce="assertive">
          {problem}
        </Notice>
      ) : null}
      <SelectField
        id="do-khan"
        label="Độ khẩn"
        value={urgency}
        disabled={saving}
        onChange={(value) => void save({ urgency: value as Urgency })}
        options={urgencyOptions}
      />
      <SelectField
        id="linh-vuc"
        label="Lĩnh vực"
        placeholder="Theo cơ quan chủ trì"
        value={field ?? ''}
        disabled={saving}
        onChange={(value) => void save({ field: value || null })}
        options={Object.entries(fieldOfWorkWords).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        id="lanh-dao-phu-trach"
        label="Lãnh đạo phụ trách"
        placeholder="Chưa phân công"
        value={leaderPersonId ?? ''}
        disabled={saving}
        onChange={(value) => void save({ leaderPersonId: value || null })}
        options={[
          ...(leaderPersonId && !known
            ? [{ value: leaderPersonId, label: directive.leaderName ?? 'Đã thôi giữ vị trí' }]
            : []),
          ...leaders.map((leader) => ({ value: leader.id, label: leaderName(leader) })),
        ]}
      />
    </div>
  )
}
