import { expect, it } from 'vitest'
import { fieldErrors } from './field-errors'
import { toProblem } from './to-problem'

const answered = (status: number) => new Response(null, { status })

it('keeps the words, the fields and the request id of the server', () => {
  const problem = toProblem(
    {
      type: 'urn:dondoc:problem:invalid_request',
      status: 400,
      code: 'invalid_request',
      title: 'Dữ liệu gửi lên chưa đúng.',
      requestId: 'r1',
      fields: [
        { path: 'postings.0.role', message: 'Chọn vai trò.' },
        { path: 'khac', message: 'Ô không có trên màn hình.' },
      ],
    },
    answered(400),
  )
  expect(problem).toMatchObject({ status: 400, code: 'invalid_request', requestId: 'r1', details: {} })
  expect(fieldErrors(problem, { postings: 'nguoi-co-quan-0' })).toEqual([
    { fieldId: 'nguoi-co-quan-0', message: 'Chọn vai trò.' },
  ])
})

it('says a lost line apart from a page that is not ours', () => {
  expect(toProblem(new TypeError('Failed to fetch'), undefined)).toMatchObject({ status: 0, code: 'offline' })
  expect(toProblem('<html>502</html>', answered(502))).toMatchObject({ status: 502, code: 'unexpected' })
})

it('has no field messages for other errors', () => {
  expect(fieldErrors(new Error('lỗi khác'), { email: 'email' })).toEqual([])
})
