import { signedInRoute } from '../../access/index.ts'
import { exceptionParams } from '../working-days-answer.ts'
import { removeWorkingDayException } from './remove-working-day-exception.ts'

export const removeWorkingDayExceptionRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/working-days/exceptions/:date',
  operationId: 'removeWorkingDayException',
  summary: 'Bỏ thay đổi của một ngày, trở về lịch chung',
  tag: 'working-days',
  params: exceptionParams,
  handle: ({ services, caller, params }) => removeWorkingDayException(services, caller, params.date),
})
