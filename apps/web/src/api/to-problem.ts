import { ApiProblem, type ProblemField } from './api-problem'

const offline = 'Mất kết nối với máy chủ. Kiểm tra đường truyền rồi thử lại.'
const unexpected = 'Hệ thống gặp lỗi. Nội dung bạn nhập vẫn còn trên màn hình, thử gửi lại sau ít phút.'

/** What a failed call of the generated client left behind → the one error the screens know. */
export function toProblem(error: unknown, response: Response | undefined): ApiProblem {
  if (!response) return new ApiProblem({ status: 0, code: 'offline', title: offline })
  const { status } = response
  if (!isProblem(error)) return new ApiProblem({ status, code: 'unexpected', title: unexpected })
  return new ApiProblem({ ...error, status })
}

type GivenProblem = {
  code: string
  title: string
  requestId?: string
  fields?: ProblemField[]
  details?: Record<string, unknown>
}

function isProblem(error: unknown): error is GivenProblem {
  return (
    typeof error === 'object' &&
    error !== null &&
    typeof (error as GivenProblem).code === 'string' &&
    typeof (error as GivenProblem).title === 'string'
  )
}
