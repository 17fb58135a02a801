import type { QueryClient } from '@tanstack/react-query'
import { tell } from '../../duties/words/tell'
import { registerKeys } from '../register-queries'
import { waitingDesk } from './waiting-desk'

const everyMs = 30_000

/**
 * Sends a person's waiting forms now, whenever the connection is back, and every half minute while some wait.
 * @returns stops it
 */
export function sendWhenOnline(personId: string, queryClient: QueryClient): () => void {
  async function send(): Promise<void> {
    if (!navigator.onLine) return
    const sent = await waitingDesk.sendAll(personId)
    if (sent === 0) return
    await queryClient.invalidateQueries({ queryKey: registerKeys.all })
    tell({ message: sent === 1 ? 'Đã gửi biểu nhập đang chờ.' : `Đã gửi ${sent} biểu nhập đang chờ.` })
  }
  const trySending = () => void send()
  const timer = setInterval(() => {
    if (waitingDesk.now().forms.some(({ refusal, isHeld }) => refusal === null && !isHeld)) trySending()
  }, everyMs)
  window.addEventListener('online', trySending)
  void waitingDesk.load(personId).then(send)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', trySending)
  }
}
