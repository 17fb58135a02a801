import { describe, expect, it } from 'vitest'
import { readProgress } from './read-progress.ts'

const today = '2026-03-10'
type Cells = Partial<Record<'state' | 'progress' | 'completedOn' | 'note', string>>
const read = (cells: Cells, isRecurring = false) =>
  readProgress({ state: null, progress: null, completedOn: null, note: null, ...cells }, today, isRecurring)

describe('how far a duty has come', () => {
  it.each<[Cells, object]>([
    [{}, { kind: 'given' }],
    [{ state: 'Chưa thực hiện' }, { kind: 'given' }],
    [{ state: 'Chờ tiếp nhận' }, { kind: 'given' }],
    [{ state: 'Đang thực hiện' }, { kind: 'running', report: null }],
    [{ state: 'Quá hạn' }, { kind: 'running', report: null }],
    [
      { state: 'Chưa hoàn thành', progress: 'Đã họp' },
      { kind: 'running', report: 'Đã họp' },
    ],
    [{ progress: 'Đang lấy ý kiến các sở' }, { kind: 'running', report: 'Đang lấy ý kiến các sở' }],
    [{ state: 'Đạt 70%' }, { kind: 'running', report: 'Đạt 70%' }],
    [{ state: 'Hoàn thành 50% khối lượng' }, { kind: 'running', report: 'Hoàn thành 50% khối lượng' }],
    [
      { state: 'Chưa thực hiện', note: 'Chờ kinh phí' },
      { kind: 'running', report: 'Chờ kinh phí' },
    ],
    [
      { state: 'Hoàn thành', completedOn: '15/02/2026' },
      { kind: 'completed', on: '2026-02-15', report: null },
    ],
    [
      { state: 'Đã hoàn thành đúng hạn', completedOn: '15/2/2026' },
      { kind: 'completed', on: '2026-02-15', report: null },
    ],
    [
      { completedOn: '15/02/2026', progress: 'Đã trình' },
      { kind: 'completed', on: '2026-02-15', report: 'Đã trình' },
    ],
    [
      { state: '100%', completedOn: '15/02/2026' },
      { kind: 'completed', on: '2026-02-15' },
    ],
    [
      { progress: 'Hoàn thành (Báo cáo số 12/BC-SYT ngày 15/02/2026)' },
      { kind: 'completed', on: '2026-02-15', report: 'Hoàn thành (Báo cáo số 12/BC-SYT ngày 15/02/2026)' },
    ],
  ])('%o', (cells, progress) => expect(read(cells)).toMatchObject({ progress }))

  it('a recurring duty goes on', () => {
    expect(read({ state: 'Hoàn thành', completedOn: '15/02/2026' }, true)).toEqual({
      progress: { kind: 'running', report: 'Hoàn thành' },
      note: expect.stringContaining('định kỳ'),
    })
  })

  it.each<[Cells, string, string]>([
    [{ state: 'Hoàn thành' }, 'state', 'không có ngày'],
    [{ completedOn: '31/02/2026' }, 'completedOn', 'không phải là một ngày có thật'],
    [{ completedOn: 'tuần trước' }, 'completedOn', 'không phải là một ngày'],
    [{ completedOn: '11/03/2026' }, 'completedOn', 'sau hôm nay'],
  ])('%o is refused', (cells, column, words) => {
    expect(read(cells)).toEqual({ column, problem: expect.stringContaining(words) })
  })
})
