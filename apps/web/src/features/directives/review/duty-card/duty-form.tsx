import { useEffect, useId, useRef } from 'react'
import type { DraftDuty, ReviewProblem } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { SelectField } from '../../../../ui/fields/select-field'
import { bringIntoView } from '../../document/bring-into-view'
import { type DutyRole, dutyRoleWords } from '../../words/duty-words'
import type { DutySave } from '../desk/review-desk'
import { useSaver } from '../desk/use-saver'
import { ClosedLeads } from '../parties/closed-leads'
import { PartiesField } from '../parties/parties-field'
import { useEscape } from '../use-escape'
import { ConfirmableField } from './confirmable-field'
import { DeadlineField } from './deadline-field'
import styles from './duty-card.module.css'
import { sameWords } from './same-words'
import { TypedField } from './typed-field'

export type DutyFormProps = {
  duty: DraftDuty
  saver: DutySave
  problems: readonly ReviewProblem[]
  /** The field to begin with. */
  field: string | undefined
  onDone: () => void
}

const roles = (Object.keys(dutyRoleWords) as DutyRole[]).map((value) => ({ value, label: dutyRoleWords[value] }))

/** Every change saves itself; 'Xong' only closes the form. */
export function DutyForm({ duty, saver, problems, field = 'leads', onDone }: DutyFormProps) {
  const base = useId()
  const { fields } = useSaver(saver)
  const id = (name: string) => `${base}-${name}`
  const leadProblem = problems.find((problem) => problem.fields.includes('leads'))?.message ?? null
  const firstId = id(field)

  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    document.getElementById(firstId)?.focus({ preventScroll: true })
    // After the card has brought itself into view: its form has made it taller.
    const frame = requestAnimationFrame(() => bringIntoView(form.current?.closest('[data-duty-card]')))
    return () => cancelAnimationFrame(frame)
  }, [firstId])

  useEscape(form, onDone)

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Sửa nhiệm vụ"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <ConfirmableField name="agencies" duty={duty} saver={saver} field="leads">
        <PartiesField
          id={id('leads')}
          part="leads"
          parties={fields.leads}
          onChange={(leads) => saver.edit({ leads })}
          error={fields.leads.length === 0 ? leadProblem : null}
        />
        <ClosedLeads leads={fields.leads} onChange={(leads) => saver.edit({ leads })} />
      </ConfirmableField>
      <ConfirmableField name="coordinators" duty={duty} saver={saver} field="coordinators">
        <PartiesField
          id={id('coordinators')}
          part="coordinators"
          parties={fields.coordinators}
          onChange={(coordinators) => saver.edit({ coordinators })}
        />
      </ConfirmableField>
      <ConfirmableField name="product" duty={duty} saver={saver} field="product">
        <TypedField
          id={id('product')}
          label="Sản phẩm"
          hint="Để trống khi văn bản không nêu."
          optional
          rows={2}
          value={fields.product ?? ''}
          onChange={(product) => saver.edit({ product: product.trim() ? product : null })}
        />
      </ConfirmableField>
      <ConfirmableField name="deadline" duty={duty} saver={saver} field="deadline">
        <DeadlineField
          id={id('deadline')}
          deadline={fields.deadline}
          onChange={(deadline) => saver.edit({ deadline })}
        />
      </ConfirmableField>
      <ConfirmableField name="role" duty={duty} saver={saver} field="role">
        <SelectField
          id={id('role')}
          label="Vai trò trong câu"
          value={fields.role}
          onChange={(role) => saver.edit({ role: role as DutyRole })}
          options={roles}
        />
      </ConfirmableField>
      <ConfirmableField name="text" duty={duty} saver={saver} field="text">
        <TypedField
          id={id('text')}
          label="Nội dung nhiệm vụ"
          rows={4}
          value={fields.text}
          onChange={(text) => saver.edit({ text })}
          error={fields.text.trim() ? null : 'Nhập nội dung nhiệm vụ để lưu.'}
        />
        {sameWords(fields.text, duty.quote) ? null : (
          <div>
            <Button size="sm" variant="quiet" onClick={() => saver.edit({ text: duty.quote.replace(/\s+/g, ' ') })}>
              Lấy lại câu chữ gốc
            </Button>
          </div>
        )}
      </ConfirmableField>
      <div>
        <Button type="submit" size="sm">
          Xong
        </Button>
      </div>
    </form>
  )
}
