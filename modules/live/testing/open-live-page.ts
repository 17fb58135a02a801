/** Opens the stream of events as a browser would, and gathers what it says. */
export async function openLivePage(address: string, cookie: string) {
  const leaving = new AbortController()
  const answer = await fetch(`${address}/api/live`, { headers: { cookie }, signal: leaving.signal })
  const events: unknown[] = []
  const page = { status: answer.status, type: answer.headers.get('content-type'), events, ended: false }
  const reading = (async () => {
    if (answer.status !== 200) return void (await answer.text())
    if (!answer.body) return
    let text = ''
    for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
      text += piece
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) if (block.startsWith('data: ')) events.push(JSON.parse(block.slice('data: '.length)))
    }
  })()
  void reading.catch(() => {}).finally(() => Object.assign(page, { ended: true }))
  return Object.assign(page, {
    leave: () => leaving.abort(),
    /** forgets what was said so far */
    clear: () => events.splice(0),
  })
}
