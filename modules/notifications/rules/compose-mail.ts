import { beginSmall } from '../../../pack-kit/index.ts'

/** A line of the morning's mail; `link` is a path in the web application. */
export type DigestLine = { text: string; link: string }

/** One block of the morning's mail; `moreLink` leads to the whole list when `more` lines were left out. */
export type DigestPart = { heading: string; lines: readonly DigestLine[]; more: number; moreLink: string }

export type MailWords = { subject: string; text: string; html: string }

type Frame = {
  /** address of the installation, without a slash at its end */
  address: string
  spaceName: string
  fullName: string
  /** what the reader may stop, each with its whole address */
  unsubscribe: readonly { label: string; url: string }[]
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** One line without control characters, so that no title begins a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const anchor = (url: string, text: string) =>
  `<a href="${escapeHtml(url)}" style="color:#9b1c1f">${escapeHtml(text)}</a>`

const paragraph = (html: string) => `<p style="margin:0 0 12px">${html}</p>`

function wrap(frame: Frame, text: readonly string[], html: readonly string[]): { text: string; html: string } {
  const reason = `Thư tự động của hệ thống Đôn Đốc, ${frame.spaceName}. Không trả lời thư này.`
  const choices = `${frame.address}/tai-khoan`
  return {
    text: [
      `Kính gửi ${frame.fullName},`,
      '',
      ...text,
      '',
      '--',
      reason,
      `Chọn cách nhận thông báo: ${choices}`,
      ...frame.unsubscribe.map(({ label, url }) => `Ngừng nhận thư "${label}": ${url}`),
      '',
    ].join('\n'),
    html: [
      '<!doctype html><html lang="vi"><body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1c1c1c">',
      paragraph(`Kính gửi ${escapeHtml(frame.fullName)},`),
      ...html,
      '<hr style="border:0;border-top:1px solid #ddd;margin:24px 0 12px">',
      `<p style="margin:0;font-size:13px;color:#555">${escapeHtml(reason)}<br>${anchor(choices, 'Chọn cách nhận thông báo')}`,
      ...frame.unsubscribe.map(({ label, url }) => `<br>${anchor(url, `Ngừng nhận thư "${label}"`)}`),
      '</p></body></html>',
    ].join('\n'),
  }
}

/** The mail of one notice. */
export function composeNoticeMail(
  frame: Frame,
  notice: { title: string; body: string | null; link: string; isUrgent: boolean },
): MailWords {
  const title = oneLine(notice.title)
  const url = `${frame.address}${notice.link}`
  const body = notice.body ? [notice.body, ''] : []
  const words = wrap(
    frame,
    [`${title}.`, '', ...body, `Mở trong Đôn Đốc: ${url}`],
    [
      paragraph(`<b>${escapeHtml(title)}.</b>`),
      ...(notice.body ? [paragraph(escapeHtml(notice.body))] : []),
      paragraph(anchor(url, 'Mở trong Đôn Đốc')),
    ],
  )
  return { subject: `${notice.isUrgent ? '[Khẩn] ' : ''}${title}`, ...words }
}

/** The morning's mail of one person; null when there is nothing to say. `day` is dd/MM/yyyy. */
export function composeDigestMail(frame: Frame, day: string, parts: readonly DigestPart[]): MailWords | null {
  const told = parts.filter(({ lines, more }) => lines.length + more > 0)
  if (told.length === 0) return null
  const moreWords = (part: DigestPart) => `… và ${part.more} mục khác`
  const words = wrap(
    frame,
    told.flatMap((part) => [
      part.heading,
      ...part.lines.map(({ text, link }) => `- ${oneLine(text)}\n  ${frame.address}${link}`),
      ...(part.more > 0 ? [`${moreWords(part)}: ${frame.address}${part.moreLink}`] : []),
      '',
    ]),
    told.map((part) =>
      [
        `<h2 style="font-size:16px;margin:20px 0 8px">${escapeHtml(part.heading)}</h2><ul style="margin:0;padding-left:20px">`,
        ...part.lines.map(({ text, link }) => `<li>${anchor(`${frame.address}${link}`, oneLine(text))}</li>`),
        ...(part.more > 0 ? [`<li>${anchor(`${frame.address}${part.moreLink}`, moreWords(part))}</li>`] : []),
        '</ul>',
      ].join('\n'),
    ),
  )
  return {
    subject: `Đôn Đốc ${day}: ${told.map(({ heading }) => beginSmall(heading)).join('; ')}`.slice(0, 180),
    ...words,
  }
}
