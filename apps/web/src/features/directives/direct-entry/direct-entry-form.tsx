import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { unwrap } from '../../../api/client'
import { type EnteredDirective, enterDirectly } from '../../../api/operations'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { KeyboardKey } from '../../../ui/actions/keyboard-key'
import { FormStack } from '../../../ui/fields/form-stack'
import { nextKey } from '../../../ui/fields/next-key'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { FormProblem } from '../../duties/forms/form-problem'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import { refreshAfterMove } from '../../duties/record/refresh-after-move'
import { tell } from '../../duties/words/tell'
import styles from './direct-entry.module.css'
import { DutyFields } from './duty-fields'
import { EntryHead } from './entry-head'
import { EntryPreview } from './entry-preview'
import { checkEntry, emptyRow, filledRows, type TypedEntry, type TypedRow, toBody } from './typed-rows'
import { useNextKey } from './use-next-key'

export type DirectEntryFormProps = {
  /** Names the draft: one per meeting. */
  draftOf: string
  start: Pick<TypedEntry, 'origin' | 'title'> & { text: string; leadId: string | null }
}

const form = 'nhap-truc-tiep'

/** Head, then duties one after another; what was typed stays on this machine until it is given out. */
export function DirectEntryForm({ draftOf, start }: DirectEntryFormProps) {
  const me = useSession()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const asThemselves = !holdsRole(me, 'office')
  const [empty] = useState<TypedEntry>(() => ({
    origin: start.origin,
    leaderPersonId: asThemselves ? me.personId : '',
    saidOn: todayInVietnam(),
    title: start.title,
    number: '',
    symbol: '',
    urgency: 'normal',
    file: null,
    duties: [{ ...emptyRow('1'), text: start.text, leadId: start.leadId }],
  }))
  const [previewing, setPreviewing] = useState(false)
  const issued = useRef<EnteredDirective | null>(null)
  const entry = useDutyForm<TypedEntry>({
    form,
    subjectId: draftOf,
    empty,
    check: (values) => checkEntry(values, todayInVietnam()),
    send: async (values) => {
      issued.current = await unwrap(enterDirectly({ body: toBody(values) }))
    },
    onSent: async () => {
      const { directiveId = '', dutyCount = 0 } = issued.current ?? {}
      tell({ message: `Đã giao ${dutyCount} nhiệm vụ.` })
      await refreshAfterMove(queryClient)
      await navigate({ to: '/van-ban/$directiveId', params: { directiveId } })
    },
    onConflict: ({ title }) => tell({ tone: 'error', title: 'Chưa giao được', message: title }),
  })
  const { values, change } = entry
  const changeRow = (key: string, part: Partial<TypedRow>) =>
    change(({ duties }) => ({ duties: duties.map((row) => (row.key === key ? { ...row, ...part } : row)) }))

  function addRow() {
    const key = nextKey(values.duties)
    const at = values.duties.length
    change(({ duties }) => ({ duties: [...duties, emptyRow(key)] }))
    requestAnimationFrame(() => document.getElementById(entry.idOf(`duties.${at}.text`))?.focus())
  }

  useNextKey(addRow)

  function look() {
    if (checkEntry(values, todayInVietnam()).length > 0) return entry.submit()
    change(({ duties }) => ({ duties: filledRows(duties) }))
    setPreviewing(true)
  }

  return (
    <>
      <FormStack
        label="Nhập trực tiếp"
        onSubmit={look}
        actions={
          <>
            <Button type="submit" variant="primary">
              Xem trước và giao
            </Button>
            {entry.touched ? (
              <Button variant="quiet" onClick={entry.discard}>
                Bỏ bản đang soạn
              </Button>
            ) : null}
          </>
        }
      >
        <FormProblem form={entry} />
        <EntryHead form={entry} asThemselves={asThemselves} />
        {values.duties.map((row, index) => (
          <DutyFields
            key={row.key}
            row={row}
            index={index}
            idOf={entry.idOf}
            errorOf={entry.errorOf}
            onChange={(part) => changeRow(row.key, part)}
            {...(values.duties.length > 1
              ? { onRemove: () => change(({ duties }) => ({ duties: duties.filter(({ key }) => key !== row.key) })) }
              : {})}
          />
        ))}
        <div className={styles.add}>
          <Button size="sm" icon={<IconPlus size={16} stroke={2} />} onClick={addRow}>
            Thêm nhiệm vụ
          </Button>
          <span className={styles.keys}>
            <KeyboardKey>Ctrl</KeyboardKey> <KeyboardKey>Enter</KeyboardKey>
          </span>
        </div>
      </FormStack>
      <p className={styles.quiet}>Nội dung đang soạn được giữ trên máy này cho đến khi giao.</p>
      {previewing ? (
        <EntryPreview
          entry={values}
          sending={entry.sending}
          onClose={() => setPreviewing(false)}
          onSend={() => [entry.submit(), setPreviewing(false)]}
        />
      ) : null}
    </>
  )
}
