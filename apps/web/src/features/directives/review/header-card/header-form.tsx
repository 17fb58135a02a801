import { useEffect, useRef } from 'react'
import type { ReviewProblem } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { DateField } from '../../../../ui/fields/date-field'
import { SelectField } from '../../../../ui/fields/select-field'
import { AgencyField } from '../../../organizations/agency-field/agency-field'
import { bringIntoView } from '../../document/bring-into-view'
import { type DirectiveKind, directiveKindWords } from '../../words/directive-kind-words'
import { type HeaderFields, headerFieldWords as words } from '../desk/header-fields'
import { useSaver } from '../desk/use-saver'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import { useEscape } from '../use-escape'
import styles from './header-card.module.css'
import { TypedLine } from './typed-line'

export type HeaderFormProps = { problems: readonly ReviewProblem[]; field: string; onDone: () => void }

const kinds = (Object.keys(directiveKindWords) as DirectiveKind[]).map((value) => ({
  value,
  label: directiveKindWords[value],
}))

/** Every change saves itself; 'Xong' only closes the form. */
export function HeaderForm({ problems, field, onDone }: HeaderFormProps) {
  const { desk } = useReview()
  const { directive } = useReviewData()
  const { fields } = useSaver(desk.header)
  const id = (name: keyof HeaderFields) => `header-${name}`
  const problem = (name: keyof HeaderFields) =>
    problems.find((each) => each.fields.includes(name) && !fields[name])?.message ?? null
  const edit = (change: Partial<HeaderFields>) => desk.header.edit(change)
  const line = (name: 'number' | 'symbol' | 'issuer' | 'subject' | 'signerPosition' | 'signerName') => ({
    id: id(name),
    label: words[name],
    value: fields[name] ?? '',
    error: problem(name),
    onChange: (text: string) => edit({ [name]: text.trim() ? text : null }),
  })

  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const input = document.getElementById(`header-${field}`)
    input?.focus({ preventScroll: true })
    bringIntoView(input)
  }, [field])

  useEscape(form, onDone)

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Sửa phần đầu văn bản"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <SelectField
        id={id('kind')}
        label={words.kind}
        placeholder="Chọn loại văn bản"
        value={fields.kind ?? ''}
        onChange={(kind) => edit({ kind: (kind || null) as DirectiveKind | null })}
        options={kinds}
      />
      <div className={styles.pair}>
        <TypedLine {...line('number')} />
        <TypedLine {...line('symbol')} />
      </div>
      <DateField
        id={id('issuedOn')}
        label={words.issuedOn}
        value={fields.issuedOn}
        error={problem('issuedOn')}
        onChange={(issuedOn) => edit({ issuedOn })}
      />
      <TypedLine {...line('issuer')} />
      <TypedLine {...line('subject')} />
      <div className={styles.pair}>
        <TypedLine {...line('signerPosition')} optional />
        <TypedLine {...line('signerName')} optional />
      </div>
      <AgencyField
        id={id('focalOrganizationId')}
        label={words.focalOrganizationId}
        hint={
          directive.reporting?.via
            ? `Văn bản nêu: qua ${directive.reporting.via}`
            : 'Cơ quan tiếp nhận khó khăn, vướng mắc trước khi trình UBND.'
        }
        optional
        value={fields.focalOrganizationId}
        onChange={(focalOrganizationId) => edit({ focalOrganizationId })}
      />
      <AgencyField
        id={id('committeeOrganizationId')}
        label={words.committeeOrganizationId}
        hint={directive.reporting?.to ? `Văn bản nêu: báo cáo ${directive.reporting.to}` : undefined}
        optional
        value={fields.committeeOrganizationId}
        onChange={(committeeOrganizationId) => edit({ committeeOrganizationId })}
      />
      <div>
        <Button type="submit" size="sm">
          Xong
        </Button>
      </div>
    </form>
  )
}
