import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { useSession } from '../../../session/use-session'
import { Notice } from '../../../ui/feedback/notice'
import { splitHref } from '../../../ui/link/split-href'
import { tell } from '../../duties/words/tell'
import { recordHref, registerHref } from '../address/register-hrefs'
import type { OpenedRegister } from '../definition/opened-register'
import { registerKeys } from '../register-queries'
import { sendForm } from '../waiting/send-form'
import { waitingDesk } from '../waiting/waiting-desk'
import type { WaitingForm } from '../waiting/waiting-form'
import { keepLastPlace, withLastPlace } from './last-place'
import type { FormLook } from './look-at-form'
import { newKey } from './new-key'
import { newDraft } from './record-draft'
import { RecordForm } from './record-form'
import { titleOf } from './title-of'
import { useHoldWaiting } from './use-hold-waiting'
import { useOnline } from './use-online'
import { useRecordForm } from './use-record-form'

export type NewRecordProps = { opened: OpenedRegister; waiting: WaitingForm | undefined }

const filesPending = () =>
  new ApiProblem({
    status: 400,
    code: 'files_pending',
    title: 'Có ảnh hoặc tệp chưa tải lên xong. Chờ tải xong hoặc bỏ tệp đó, rồi lưu lại.',
  })

const keepsNothing = () =>
  new ApiProblem({
    status: 0,
    code: 'offline',
    title: 'Đang mất kết nối và trình duyệt này không giữ được biểu nhập. Đừng đóng trang; có mạng thì lưu lại.',
  })

/** Saves a new record; without connection the form waits on this machine and goes out by itself, once. */
export function NewRecord({ opened, waiting }: NewRecordProps) {
  const { register } = opened
  const { personId } = useSession()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const isOnline = useOnline()
  const [start] = useState(() => newDraft(waiting?.typed ?? withLastPlace(personId, register)))
  const [clientKey] = useState(() => waiting?.clientKey ?? newKey())
  useHoldWaiting(waiting)
  const go = (href: string) => void navigate(splitHref(href))

  async function wait(form: WaitingForm) {
    try {
      await waitingDesk.keep(form)
    } catch {
      throw keepsNothing()
    }
    tell({ message: 'Đang mất kết nối. Biểu nhập chờ trên máy này và tự gửi khi có mạng.', tone: 'info' })
    go(registerHref(register.code))
  }

  async function send(typed: WaitingForm['typed'], look: FormLook, files: WaitingForm['files']) {
    const form: WaitingForm = {
      clientKey,
      personId,
      register: register.code,
      registerName: register.name,
      title: titleOf(register, typed, look),
      values: look.values,
      typed,
      files: [...files, ...(waiting?.files ?? [])],
      filledAt: new Date().toISOString(),
      isHeld: false,
      refusal: null,
    }
    keepLastPlace(personId, register, typed)
    if (!navigator.onLine) return wait(form)
    if (files.length > 0) throw filesPending()
    const outcome = await sendForm(form, async () => {})
    if (outcome.outcome === 'later') return wait(form)
    if (outcome.outcome === 'refused') throw outcome.error
    if (waiting) await waitingDesk.drop(waiting)
    await queryClient.invalidateQueries({ queryKey: registerKeys.all, refetchType: 'none' })
    tell({ message: `Đã ghi ${register.nameOne} vào sổ, ở dạng dự thảo.` })
    go(recordHref(register.code, outcome.recordId))
  }

  const form = useRecordForm({
    opened,
    subject: waiting?.clientKey ?? 'moi',
    start,
    send: ({ typed }, look, files) => send(typed, look, files),
  })
  return (
    <RecordForm
      form={form}
      label={`Ghi ${register.nameOne}`}
      submitLabel={isOnline ? 'Ghi vào sổ' : 'Ghi, gửi khi có mạng'}
      onClose={() => go(registerHref(register.code))}
    >
      {isOnline ? null : (
        <Notice tone="info" announce="polite">
          Đang mất kết nối. Cứ nhập tiếp; biểu này chờ trên máy và tự gửi một lần khi có mạng.
        </Notice>
      )}
      {waiting?.refusal ? (
        <Notice tone="error" title={waiting.refusal.title}>
          {waiting.refusal.lines.join(' ')}
        </Notice>
      ) : null}
    </RecordForm>
  )
}
