import { settingsOfCli } from '../settings-of-cli.ts'
import { gatherFacts } from './gather-facts.ts'
import { judge, type Verdict } from './judge.ts'

const subjectWidth = 20

/** One line per check, its advice below it. */
export function drawVerdicts(verdicts: Verdict[]): string {
  const lines = verdicts.map(({ mark, subject, finding, advice }) => {
    const line = `${mark} ${subject.normalize('NFC').padEnd(subjectWidth)} ${finding}`
    return advice ? `${line}\n  → ${advice.replaceAll('\n', '\n    ')}` : line
  })
  const failed = verdicts.filter((verdict) => verdict.mark === '✗').length
  const doubtful = verdicts.filter((verdict) => verdict.mark === '▲').length
  const last =
    failed > 0
      ? `${failed} mục chưa đạt. Làm theo các dòng → rồi chạy lại "npx dondoc doctor".`
      : doubtful > 0
        ? `Dùng được; ${doubtful} mục nên xem lại.`
        : 'Mọi thứ đều ổn. Chạy "npm start" để mở Đôn Đốc.'
  return `${lines.join('\n')}\n\n${last}\n`
}

/** `dondoc doctor`: checks what Đôn Đốc needs and says what to do; exit code 1 when something is not right. */
export async function doctor(): Promise<number> {
  const verdicts = judge(await gatherFacts(settingsOfCli()))
  process.stdout.write(drawVerdicts(verdicts))
  return verdicts.some((verdict) => verdict.mark === '✗') ? 1 : 0
}
