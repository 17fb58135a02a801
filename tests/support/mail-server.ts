import { SMTPServer } from 'smtp-server'

export type TakenMail = { to: string; messageId: string; raw: string }

/** Undoes quoted-printable and base64 bodies far enough to look for words. */
function readable(raw: string): string {
  const parts = raw.split(/\r\n\r\n/)
  return parts
    .map((part, index) => {
      const head = parts[index - 1] ?? ''
      if (/content-transfer-encoding: base64/i.test(head.slice(-400)))
        return Buffer.from(part.split('\r\n--')[0] ?? '', 'base64').toString('utf8')
      if (/content-transfer-encoding: quoted-printable/i.test(head.slice(-400))) {
        const bytes = part
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        return Buffer.from(bytes, 'latin1').toString('utf8')
      }
      return part
    })
    .join('\n\n')
}

/** A real SMTP server on this machine that remembers what it took; it can be put down and up again on its port. */
export async function openMailServer() {
  const taken: TakenMail[] = []
  const refused = new Set<string>()
  let port = 0
  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) =>
        done(refused.has(address) ? Object.assign(new Error('No such user here'), { responseCode: 550 }) : null),
      onData(stream, session, done) {
        const pieces: Buffer[] = []
        stream.on('data', (piece: Buffer) => pieces.push(piece))
        stream.on('end', () => {
          const raw = Buffer.concat(pieces).toString('utf8')
          const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
          taken.push({ to, messageId: /^message-id: (\S+)/im.exec(raw)?.[1] ?? '', raw: readable(raw) })
          done()
        })
      },
    })
  let server = make()
  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.on('error', reject)
      server.listen(port, '127.0.0.1', () => {
        const address = server.server.address()
        if (address !== null && typeof address === 'object') port = address.port
        resolve()
      })
    })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  await listen()
  return {
    taken,
    refused,
    url: `smtp://127.0.0.1:${port}`,
    goDown: close,
    async comeUp() {
      server = make()
      await listen()
    },
    close,
  }
}
