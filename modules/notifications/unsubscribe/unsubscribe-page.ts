import { type MailTopic, mailTopicTerms } from '../rules/topics.ts'

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Đôn Đốc</title>
<style>
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 36rem; padding: 3rem 1.25rem; font: 1rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.375rem; line-height: 1.3 }
button { min-height: 2.75rem; padding: 0 1.25rem; border: 0; border-radius: .25rem; background: #9b1c1f; color: #fff; font: inherit; cursor: pointer }
a { color: inherit }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`

const stays = 'Thông báo vẫn hiện trong Đôn Đốc.'
const changeBack = `<p><a href="/tai-khoan">Chọn lại cách nhận thông báo ở trang Tài khoản</a></p>`

/** Asks whether to stop; looking at it changes nothing, for mail programmes follow links by themselves. */
export const askPage = (topic: MailTopic): string =>
  page(
    'Ngừng nhận thư?',
    `<p>Bạn sẽ không nhận thư điện tử về “${mailTopicTerms(topic).label}” nữa. ${stays}</p>
<form method="post"><button type="submit">Ngừng nhận thư</button></form>
${changeBack}`,
  )

export const stoppedPage = (topic: MailTopic): string =>
  page(
    'Đã ngừng nhận thư',
    `<p>Đôn Đốc không gửi thư về “${mailTopicTerms(topic).label}” cho bạn nữa. ${stays}</p>\n${changeBack}`,
  )

export const unknownLinkPage: string = page(
  'Đường dẫn không đúng',
  '<p>Đường dẫn ngừng nhận thư không đúng hoặc đã cũ. Đăng nhập rồi chọn ở <a href="/tai-khoan">trang Tài khoản</a>.</p>',
)
