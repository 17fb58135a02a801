import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { ifMatch, unwrap } from '../../../api/client'
import { editRegisterRecord, type RegisterRecordPage } from '../../../api/operations'
import { tell } from '../../duties/words/tell'
import type { OpenedRegister } from '../definition/opened-register'
import recordStyles from '../record/record.module.css'
import { recordQuery, registerKeys } from '../register-queries'
import type { WaitingFile } from '../waiting/waiting-form'
import { changedValues } from './changed-values'
import { ConflictChoice } from './conflict-choice'
import type { FormLook } from './look-at-form'
import { type Difference, draftOf, mergeDrafts, type RecordDraft } from './record-draft'
import { RecordForm } from './record-form'
import { isEntered } from './typed-values'
import { useRecordForm } from './use-record-form'

export type EditRecordProps = { opened: OpenedRegister; record: RegisterRecordPage; onClose: () => void }

type Conflict = { changedBy: string | null; changedAt: string; differences: Difference[] }

const conflictOf = (error: unknown): Conflict | null =>
  error instanceof ApiProblem && error.code === 'version_conflict' && Array.isArray(error.details.differences)
    ? (error.details as unknown as Conflict)
    : null

/** Mends a draft; whoever saves second sees what both wrote and chooses. */
export function EditRecord({ opened, record, onClose }: EditRecordProps) {
  const { register } = opened
  const queryClient = useQueryClient()
  const [start] = useState(() => draftOf(opened, record))
  const [conflict, setConflict] = useState<Conflict | null>(null)

  async function send(draft: RecordDraft, { values }: FormLook, waiting: readonly WaitingFile[]) {
    if (waiting.length > 0)
      throw new ApiProblem({
        status: 400,
        code: 'files_pending',
        title: 'Có ảnh hoặc tệp chưa tải lên xong. Chờ tải xong hoặc bỏ tệp đó, rồi lưu lại.',
      })
    const codes = register.fields.filter(isEntered).map(({ code }) => code)
    try {
      await unwrap(
        editRegisterRecord({
          path: { register: register.code, recordId: record.id },
          headers: ifMatch(draft.version),
          body: { values: changedValues(codes, draft.base, values) },
        }),
      )
    } catch (error) {
      setConflict(conflictOf(error))
      throw error
    }
    tell({ message: 'Đã lưu bản ghi.' })
    await queryClient.invalidateQueries({ queryKey: registerKeys.all })
    onClose()
  }

  const form = useRecordForm({ opened, subject: record.id, start, send })

  async function choose(keptMine: ReadonlySet<string>) {
    const newest = await queryClient.fetchQuery({ ...recordQuery(register.code, record.id, undefined), staleTime: 0 })
    form.replace(mergeDrafts(form.draft, draftOf(opened, newest), conflict?.differences ?? [], keptMine))
    setConflict(null)
  }

  return (
    <section className={recordStyles.place} aria-label={`Sửa ${register.nameOne}`}>
      {conflict ? (
        <ConflictChoice conflict={conflict} onChoose={(kept) => void choose(kept)} />
      ) : (
        <RecordForm form={form} label={`Sửa ${register.nameOne}`} submitLabel="Lưu" onClose={onClose} />
      )}
    </section>
  )
}
