import { defineErrors } from '../../errors.ts'
import { serveGuarded } from '../serve-guarded.ts'

const errors = defineErrors({ odd_input: { status: 422, title: 'Dữ liệu lạ.' } })

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const grown: Buffer[] = []

/** A worker that misbehaves as told, to show that its parent lives on. */
serveGuarded(async (input, { report, signal }) => {
  const { how } = input as { how: string }
  if (how === 'refuse') throw errors.odd_input({ field: 'x' })
  if (how === 'fail') throw new Error('broken')
  if (how === 'die') process.exit(3)
  if (how === 'kill') process.kill(process.pid, 'SIGKILL')
  if (how === 'hang') for (;;);
  if (how === 'swell') {
    const kept: Buffer[] = []
    for (;;) {
      kept.push(Buffer.alloc(20_000_000, 1))
      await wait(5)
    }
  }
  if (how === 'grow') grown.push(Buffer.alloc(230_000_000, 1))
  if (how === 'slow')
    for (let page = 1; page <= 200; page++) {
      signal.throwIfAborted()
      report({ page })
      await wait(20)
    }
  return { pid: process.pid, bytes: new Uint8Array([1, 2, 3]) }
})
