import { ask } from '../terminal/ask.ts'
import { CliError } from '../terminal/cli-error.ts'

export type InitFlags = { tenantCode?: string; tenantName?: string; email?: string; name?: string }
export type InitAnswers = Required<InitFlags> & { password: string }

const shortestPassword = 10

const questions = {
  tenantCode: { flag: '--tenant-code', text: 'Mã tỉnh (viết thường không dấu, ví dụ song-tra): ' },
  tenantName: { flag: '--tenant-name', text: 'Tên tỉnh (ví dụ Tỉnh Sông Trà): ' },
  name: { flag: '--name', text: 'Họ tên quản trị viên: ' },
  email: { flag: '--email', text: 'Thư điện tử quản trị viên: ' },
} as const

const names = Object.keys(questions) as (keyof typeof questions)[]

/** What is wrong with the answers, one sentence each. */
export function findAnswerProblems(answers: InitAnswers): string[] {
  const problems: string[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answers.tenantCode))
    problems.push('Mã tỉnh chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ song-tra.')
  if (answers.tenantName.length < 3) problems.push('Tên tỉnh còn trống hoặc quá ngắn.')
  if (answers.name.length < 2) problems.push('Họ tên quản trị viên còn trống.')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answers.email)) problems.push('Thư điện tử chưa đúng dạng ten@donvi.vn.')
  if (answers.password.length < shortestPassword) problems.push(`Mật khẩu cần ít nhất ${shortestPassword} ký tự.`)
  return problems
}

async function askPassword(): Promise<string> {
  const password = await ask(`Mật khẩu (ít nhất ${shortestPassword} ký tự, không hiện khi gõ): `, { secret: true })
  const again = await ask('Gõ lại mật khẩu: ', { secret: true })
  if (password !== again) throw new CliError('Hai lần gõ mật khẩu khác nhau. Chạy lại lệnh.')
  return password
}

/** Takes what the flags and the environment give, asks for the rest on a terminal, and checks all of it. */
export async function collectAnswers(flags: InitFlags, givenPassword: string | undefined): Promise<InitAnswers> {
  const missing: string[] = names.filter((name) => !flags[name]).map((name) => questions[name].flag)
  if (!givenPassword) missing.push('DONDOC_INIT_PASSWORD')
  if (missing.length > 0 && !process.stdin.isTTY)
    throw new CliError(`Thiếu ${missing.join(', ')}. Thêm vào lệnh, hoặc chạy lệnh ở một cửa sổ dòng lệnh để được hỏi.`)
  const answers: InitAnswers = { tenantCode: '', tenantName: '', name: '', email: '', password: '' }
  for (const name of names) answers[name] = flags[name]?.trim() || (await ask(questions[name].text))
  answers.password = givenPassword || (await askPassword())
  const problems = findAnswerProblems(answers)
  if (problems.length > 0) throw new CliError(`Chưa tạo gì. ${problems.join(' ')} Sửa rồi chạy lại.`)
  return answers
}
