type Output = { isTTY?: boolean; write(text: string): unknown }

export type Progress = {
  /** Runs one step under its title; `note` adds to the finished line what was found, such as a count. */
  step<Answer>(title: string, work: (note: (text: string) => void) => Promise<Answer>): Promise<Answer>
  line(text: string): void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const slowMs = 500

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} giây`

/** On a terminal one moving line; elsewhere a plain line when a step takes longer than half a second. */
function announce(output: Output, title: string, from: number): () => void {
  if (!output.isTTY) {
    const timer = setTimeout(() => output.write(`• ${title}…\n`), slowMs)
    return () => clearTimeout(timer)
  }
  let frame = 0
  const draw = () => {
    output.write(`\r\x1b[K${frames[frame % frames.length]} ${title}… ${seconds(from)}`)
    frame += 1
  }
  draw()
  const timer = setInterval(draw, 100)
  return () => {
    clearInterval(timer)
    output.write('\r\x1b[K')
  }
}

/** Shows each step as one line: what it is doing, then that it is done and how long it took. */
export function createProgress(output: Output): Progress {
  return {
    async step(title, work) {
      const from = performance.now()
      const finish = announce(output, title, from)
      let noted = ''
      try {
        const answer = await work((text) => {
          noted = `: ${text}`
        })
        finish()
        output.write(`✓ ${title}${noted} (${seconds(from)})\n`)
        return answer
      } catch (error) {
        finish()
        output.write(`✗ ${title} (${seconds(from)})\n`)
        throw error
      }
    },
    line: (text) => void output.write(`${text}\n`),
  }
}
