import { plainWords, writtenDay } from '../../../../pack-kit/index.ts'
import { findDays } from './find-day.ts'

/** How far a duty had come, as its row tells; days yyyy-mm-dd. */
export type SheetProgress =
  | { kind: 'given' }
  | { kind: 'running'; report: string | null }
  | { kind: 'completed'; on: string; report: string | null }

export type ReadProgress =
  | { progress: SheetProgress; note: string | null }
  | { problem: string; column: 'completedOn' | 'state' }

type Cells = { state: string | null; progress: string | null; completedOn: string | null; note: string | null }

const notDone = /^(chua|khong) |chua (hoan thanh|xong)|dang (hoan thanh|thuc hien)/
const notBegun = /^(chua (thuc hien|trien khai|bat dau|tiep nhan)|cho tiep nhan|moi giao|chua)$/
const done = /^(da )?(hoan thanh|hoan tat|xong|thuc hien xong|ket thuc|dat|ht|da ht)( |$)/
/** Words that only name a state and say nothing of the work. */
const labels =
  /^(dang thuc hien|dang trien khai|thuc hien|trong han|con han|sap den han|qua han|dung han|chua den han|chua hoan thanh|cho xac nhan|cho tiep nhan|chua thuc hien|da tiep nhan|dang thuc hien( trong han| qua han)|(da )?hoan thanh( dung han| qua han| truoc han| tre han| cham| khong thoi han)?)$/

const share = (folded: string): number | null => {
  const [, percent] = /(?:^| )(\d{1,3}) ?$|^(\d{1,3}) /.exec(folded) ?? []
  return percent === undefined ? null : Number(percent)
}

/** What state, progress and day of completion say together. */
export function readProgress(cells: Cells, today: string, isRecurring: boolean): ReadProgress {
  const said = cells.state ?? firstSentence(cells.progress)
  const folded = plainWords(said ?? '')
  const report = joined(cells.progress, isLabel(cells.state) ? null : cells.state, cells.note)
  const percent = /%/.test(said ?? '') ? share(plainWords((said ?? '').replace(/%.*$/s, ''))) : null
  const isDone =
    cells.completedOn !== null || percent === 100 || (percent === null && done.test(folded) && !notDone.test(folded))
  if (!isDone) {
    if ((folded === '' || notBegun.test(folded)) && report === null) return { progress: { kind: 'given' }, note: null }
    return { progress: { kind: 'running', report }, note: null }
  }
  if (isRecurring)
    return {
      progress: { kind: 'running', report: joined(said, report) },
      note: 'Nhiệm vụ định kỳ còn các kỳ sau nên ghi là đang thực hiện.',
    }
  return completed(cells, report, today)
}

function completed(cells: Cells, report: string | null, today: string): ReadProgress {
  const column = cells.completedOn === null ? 'state' : 'completedOn'
  const days =
    cells.completedOn === null ? findDays(joined(cells.state, cells.progress) ?? '') : findDays(cells.completedOn)
  const wrong = days.find(({ day }) => day === null)
  if (wrong) return { column, problem: `“${wrong.written}” không phải là một ngày có thật. Sửa ngày hoàn thành.` }
  const on = days.at(-1)?.day ?? null
  if (on === null)
    return cells.completedOn === null
      ? {
          column,
          problem: 'Ghi là hoàn thành nhưng không có ngày. Ghi “Ngày hoàn thành” để biết đúng hạn hay quá hạn.',
        }
      : { column, problem: `“${cells.completedOn}” không phải là một ngày. Ghi theo dạng ngày/tháng/năm.` }
  if (on > today) return { column, problem: `Ngày hoàn thành ${writtenDay(on)} sau hôm nay. Kiểm tra lại ngày.` }
  return { progress: { kind: 'completed', on, report }, note: null }
}

const isLabel = (words: string | null): boolean => words === null || labels.test(plainWords(words))

const firstSentence = (words: string | null): string | null => words?.split(/[.;\n(]/)[0] ?? null

const joined = (...parts: (string | null)[]): string | null =>
  [...new Set(parts.filter((part) => part !== null))].join('\n') || null
