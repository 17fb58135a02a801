type Output = { isTTY?: boolean; columns?: number; write(text: string): unknown }

export type ProgressBar = { draw(state: { words: string; share: number }): void; clear(): void }

const width = 24

/** One line that is drawn again on a terminal; elsewhere nothing, so that logs stay readable. */
export function createProgressBar(output: Output): ProgressBar {
  let drawn = false
  return {
    draw({ words, share }) {
      if (!output.isTTY) return
      const full = Math.round(Math.min(1, Math.max(0, share)) * width)
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
      const line = `${bar} ${Math.floor(share * 100)}% ${words}`
      output.write(`\r\x1b[K${line.slice(0, (output.columns ?? 80) - 1)}`)
      drawn = true
    },
    clear() {
      if (drawn) output.write('\r\x1b[K')
      drawn = false
    },
  }
}
