import { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { createRegisterRecord, uploadFile, uploadRegisterPhoto } from '../../../api/operations'
import { filesOf, listOf, type TypedFile } from '../forms/typed-values'
import type { WaitingFile, WaitingForm } from './waiting-form'

export type SendOutcome =
  | { outcome: 'sent'; recordId: string }
  /** No connection, or the server is not well: later, as it is. */
  | { outcome: 'later' }
  | { outcome: 'refused'; error: unknown }

const isPhoto = ({ file }: WaitingFile): boolean => file.type.startsWith('image/')

/** A photo goes where copies without a position are made of it; anything else is an attachment. */
async function sendFile(register: string, waiting: WaitingFile): Promise<TypedFile> {
  const file = new File([waiting.file], waiting.name, { type: waiting.file.type })
  if (isPhoto(waiting)) return unwrap(uploadRegisterPhoto({ path: { register }, body: { file } }))
  return { ...(await unwrap(uploadFile({ body: { file } }))), thumbnailId: null }
}

/** Whether trying again later, without any change, can help. */
const canWait = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500)

/**
 * Sends a form with its files. What of it is up is kept at once, so that a line that breaks again costs nothing twice.
 * @param keep keeps the form as far as it has got
 */
export async function sendForm(given: WaitingForm, keep: (form: WaitingForm) => Promise<void>): Promise<SendOutcome> {
  let form = given
  try {
    for (const waiting of given.files) {
      const { id, name, sizeBytes, thumbnailId } = await sendFile(form.register, waiting)
      const { field } = waiting
      form = {
        ...form,
        files: form.files.filter((one) => one !== waiting),
        values: { ...form.values, [field]: [...listOf(form.values[field]), id] },
        typed: { ...form.typed, [field]: [...filesOf(form.typed[field]), { id, name, sizeBytes, thumbnailId }] },
      }
      await keep(form)
    }
    const { id } = await unwrap(
      createRegisterRecord({
        path: { register: form.register },
        body: { values: { ...form.values }, clientKey: form.clientKey },
      }),
    )
    return { outcome: 'sent', recordId: id }
  } catch (error) {
    return canWait(error) ? { outcome: 'later' } : { outcome: 'refused', error }
  }
}
