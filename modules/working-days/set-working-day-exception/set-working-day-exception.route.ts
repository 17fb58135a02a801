import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { exceptionParams } from '../working-days-answer.ts'
import { setWorkingDayException } from './set-working-day-exception.ts'

export const setWorkingDayExceptionRoute = signedInRoute({
  method: 'PUT',
  url: '/api/working-days/exceptions/:date',
  operationId: 'setWorkingDayException',
  summary: 'Đặt một ngày là ngày nghỉ hoặc ngày làm việc',
  tag: 'working-days',
  params: exceptionParams,
  body: z.object({
    isWorking: z.boolean(),
    reason: z.string().trim().min(1, 'Nhập lý do, ví dụ số thông báo hoán đổi.').max(500),
  }),
  handle: ({ services, caller, params, body }) => setWorkingDayException(services, caller, params.date, body),
})
