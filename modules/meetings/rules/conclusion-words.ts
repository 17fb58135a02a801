import { writtenDay } from '../../../pack-kit/index.ts'

/** What is said on a duty of what a meeting decided; `heldOn` is yyyy-mm-dd. */
export const conclusionWords = ({ title, heldOn }: { title: string; heldOn: string }, decision: string): string =>
  `Kết luận tại cuộc họp “${title}” ngày ${writtenDay(heldOn)}: ${decision}`
