import { describe, expect, it } from 'vitest'
import type { AssignmentPage } from '../../../api/operations'
import { actsNow } from './duty-act'
import { nextStep } from './next-step'

const nothing = {
  acknowledge: false,
  changeSteps: false,
  reportProgress: false,
  raiseDifficulty: false,
  proposeCompletion: false,
  accept: false,
  return: false,
}
const returned = { kind: 'completion_returned', at: '2026-11-20T03:00:00Z', details: { text: 'Thiếu phụ lục.' } }

const given = (state: object, may: object = {}, timeline: object[] = [], today: string[] = []) =>
  ({
    lead: { id: '1', name: 'Sở Tài chính', shortName: 'STC' },
    leadToday: today.map((name) => ({ id: name, name, shortName: null })),
    product: 'Tờ trình và dự thảo nghị quyết.',
    request: null,
    state: { stageSince: '2026-11-12T03:00:00Z', returnCount: 0, officeDays: null, quality: null, ...state },
    may: { ...nothing, ...may },
    timeline,
  }) as unknown as AssignmentPage

describe('the first thing a duty says', () => {
  it.each([
    [
      'says that nothing is left to do',
      given({ stage: 'cancelled', cancelledOn: '2026-11-19' }),
      'Đã hủy từ 19/11/2026 theo văn bản điều chỉnh; không phải thực hiện nữa.',
    ],
    [
      'says that a part split off is gone when the reorganization was undone',
      given({ stage: 'cancelled', cancelledOn: '2026-11-19' }, {}, [
        { kind: 'cancelled', at: '2026-11-19T03:00:00Z', details: { reorganizationId: 'r' } },
      ]),
      'Đã hủy từ 19/11/2026 do hoàn tác đợt sắp xếp; nhiệm vụ trở về cơ quan trước.',
    ],
    [
      'waits for a choice among several that took over',
      given({ stage: 'in_progress' }, {}, [], ['Xã A', 'Xã B']),
      'Sở Tài chính đã kết thúc hoạt động, nay là Xã A, Xã B. Chờ Văn phòng chọn cơ quan tiếp nhận nhiệm vụ này.',
    ],
    [
      'says to whom it is about to go',
      given({ stage: 'awaiting_acknowledgement' }, {}, [], ['Xã A']),
      'Sở Tài chính đã kết thúc hoạt động; nhiệm vụ sẽ chuyển sang Xã A.',
    ],
    [
      'tells of what is done as before, though the lead closed',
      given({ stage: 'completed', completedOn: '2026-11-18' }, {}, [], ['Xã A']),
      'Hoàn thành ngày 18/11/2026.',
    ],
    [
      'says what was asked, and that it is for this person to decide',
      {
        ...given(
          { stage: 'in_progress', requestedOn: '2026-11-18', requestApprover: 'office' },
          { decideRequest: true },
        ),
        request: { kind: 'extension', proposedOn: '2026-12-31', reason: 'Chờ hướng dẫn.' },
      } as AssignmentPage,
      'Sở Tài chính đề nghị gia hạn đến 31/12/2026 ngày 18/11/2026: “Chờ hướng dẫn”. Xem rồi quyết định.',
    ],
    [
      'says who decides, and how long it has waited',
      {
        ...given({
          stage: 'in_progress',
          requestedOn: '2026-11-18',
          requestApprover: 'committee_leader',
          officeDays: 4,
        }),
        request: { kind: 'refusal', suggestedName: 'Sở Y tế', reason: null },
      } as AssignmentPage,
      'Sở Tài chính báo giao nhầm, đề nghị giao Sở Y tế ngày 18/11/2026. Chờ lãnh đạo Ủy ban nhân dân quyết định, đã 4 ngày.',
    ],
    [
      'says why it stands still',
      given({ stage: 'paused', pausedOn: '2026-11-15' }, {}, [
        { kind: 'paused', at: '2026-11-15T03:00:00Z', details: { text: 'Chờ nghị quyết.' } },
      ]),
      'Tạm dừng từ 15/11/2026: “Chờ nghị quyết”. Chờ văn phòng cho tiếp tục.',
    ],
    ['waits for the lead', given({ stage: 'awaiting_acknowledgement' }), 'Chờ Sở Tài chính tiếp nhận từ 12/11/2026.'],
    [
      'asks the lead to report, and to propose with the product',
      given({ stage: 'in_progress' }, { reportProgress: true, proposeCompletion: true }),
      'Báo cáo tiến độ khi có việc mới; đề nghị xác nhận khi đã có sản phẩm: Tờ trình và dự thảo nghị quyết.',
    ],
    [
      'gives the reason of a return',
      given({ stage: 'in_progress', returnCount: 1 }, { reportProgress: true, proposeCompletion: true }, [returned]),
      'Văn phòng trả lại ngày 20/11/2026: “Thiếu phụ lục”. Bổ sung rồi đề nghị xác nhận lại.',
    ],
    [
      'asks the office to judge',
      given(
        { stage: 'awaiting_confirmation', proposedOn: '2026-11-18', officeDays: 3 },
        { accept: true, return: true },
      ),
      'Sở Tài chính đề nghị xác nhận ngày 18/11/2026, đã 3 ngày. Xem minh chứng rồi xác nhận hoặc trả lại.',
    ],
    [
      'tells others that the office has it',
      given({ stage: 'awaiting_confirmation', proposedOn: '2026-11-18', officeDays: 0 }),
      'Chờ văn phòng xác nhận từ 18/11/2026.',
    ],
    [
      'ends with the grade',
      given({ stage: 'completed', completedOn: '2026-11-18', quality: 'good' }),
      'Hoàn thành ngày 18/11/2026, chất lượng: tốt.',
    ],
  ])('%s', (_name, assignment, words) => {
    expect(nextStep(assignment)).toBe(words)
  })

  it('puts the likeliest act first', () => {
    const may = { reportProgress: true, proposeCompletion: true, raiseDifficulty: true }
    expect(actsNow(given({ stage: 'in_progress' }, may))[0]).toBe('reportProgress')
    expect(actsNow(given({ stage: 'in_progress', returnCount: 1 }, may))[0]).toBe('proposeCompletion')
    expect(actsNow(given({ stage: 'in_progress' }))).toEqual([])
  })
})
