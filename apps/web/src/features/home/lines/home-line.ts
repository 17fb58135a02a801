import type { Assignment } from '../../../api/operations'

/** The one next move of a line: a press that is done at once, or a link to where it is done. */
export type LineAct = { label: string } & ({ acknowledges: Assignment } | { href: string })

/** One thing to do: what, where it comes from, why now. */
export type HomeLine = {
  id: string
  href: string
  text: string
  /** From which document or agency. */
  from: string
  /** The duty whose state and deadline are shown. */
  assignment?: Assignment
  /** The day of what is no duty (yyyy-mm-dd); null: none was set. */
  due?: { on: string | null; daysLeft: number | null }
  /** What makes it press: 'bị trả lại 2 lần', 'chờ 5 ngày: chậm do văn phòng'. */
  marks: string[]
  act: LineAct
}

export type HomeSection = {
  id: string
  title: string
  note?: string
  lines: HomeLine[]
  /** The whole list, when there is more of it than lines. */
  all?: { words: string; href: string }
}
