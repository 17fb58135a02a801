import { refusalOf } from './refusal-of'
import { sendForm } from './send-form'
import type { WaitingForm } from './waiting-form'
import { deleteWaiting, readWaiting, writeWaiting } from './waiting-store'

export type WaitingState = { forms: readonly WaitingForm[]; isSending: boolean }

const lockName = 'dondoc-bieu-cho-gui'

let state: WaitingState = { forms: [], isSending: false }
const listeners = new Set<() => void>()

function change(part: Partial<WaitingState>): void {
  state = { ...state, ...part }
  for (const listen of listeners) listen()
}

/** Two open tabs do not send one form at once; where the browser has no locks the server still takes it only once. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(lockName, work)
  else await work()
}

/** Forms on this machine that are not sent yet, seen alike by every part of the page. */
export const waitingDesk = {
  now: (): WaitingState => state,
  subscribe(listen: () => void): () => void {
    listeners.add(listen)
    return () => listeners.delete(listen)
  },
  async load(personId: string): Promise<void> {
    change({ forms: await readWaiting(personId) })
  },
  /** @throws where the browser keeps nothing or has no room */
  async keep(form: WaitingForm): Promise<void> {
    await writeWaiting(form)
    await waitingDesk.load(form.personId)
  },
  async drop({ clientKey, personId }: Pick<WaitingForm, 'clientKey' | 'personId'>): Promise<void> {
    await deleteWaiting(clientKey)
    await waitingDesk.load(personId)
  },
  /**
   * Sends what waits, one after the other; those that were refused stay until somebody mends them.
   * @param withHeld also what somebody has open
   * @returns how many were taken
   */
  async sendAll(personId: string, withHeld = false): Promise<number> {
    if (state.isSending) return 0
    let sent = 0
    change({ isSending: true })
    try {
      await alone(async () => {
        for (const form of await readWaiting(personId)) {
          if (form.refusal !== null || (form.isHeld && !withHeld)) continue
          const outcome = await sendForm(form, writeWaiting)
          if (outcome.outcome === 'later') break
          if (outcome.outcome === 'sent') {
            sent += 1
            await deleteWaiting(form.clientKey)
          } else {
            const latest = (await readWaiting(personId)).find(({ clientKey }) => clientKey === form.clientKey) ?? form
            await writeWaiting({ ...latest, refusal: refusalOf(outcome.error) })
          }
        }
      })
    } finally {
      change({ isSending: false, forms: await readWaiting(personId) })
    }
    return sent
  },
}
