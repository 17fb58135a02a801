import { describe, expect, it } from 'vitest'
import { composeDigestMail, composeNoticeMail, type DigestPart } from './compose-mail.ts'

const frame = {
  address: 'https://dondoc.example.vn',
  spaceName: 'Tỉnh Sông Trà',
  fullName: 'Nguyễn Văn <An>',
  unsubscribe: [{ label: 'Nhắc thời hạn', url: 'https://dondoc.example.vn/huy-nhan-thu/abc' }],
}
const part = (heading: string, lines: number, more = 0): DigestPart => ({
  heading,
  lines: Array.from({ length: lines }, (_, index) => ({ text: `Việc ${index + 1}`, link: `/nhiem-vu/${index + 1}` })),
  more,
  moreLink: '/nhiem-vu',
})

describe('the mail of one notice', () => {
  const notice = {
    title: 'Nhiệm vụ đến hạn',
    body: 'Xây dựng "kế hoạch" & báo cáo',
    link: '/nhiem-vu/1',
    isUrgent: true,
  }

  it('says what it is about, where to open it and how to stop it, in text and in HTML', () => {
    const mail = composeNoticeMail(frame, notice)
    expect(mail.subject).toBe('[Khẩn] Nhiệm vụ đến hạn')
    for (const words of [mail.text, mail.html]) {
      expect(words).toContain('https://dondoc.example.vn/nhiem-vu/1')
      expect(words).toContain('https://dondoc.example.vn/huy-nhan-thu/abc')
      expect(words).toContain('https://dondoc.example.vn/tai-khoan')
      expect(words).toContain('Tỉnh Sông Trà')
    }
    expect(mail.text).toContain('Kính gửi Nguyễn Văn <An>,')
    expect(mail.html).toContain('Nguyễn Văn &#60;An&#62;')
    expect(mail.html).toContain('&#34;kế hoạch&#34; &#38; báo cáo')
  })

  it('keeps a title with line breaks in one line', () => {
    const { subject } = composeNoticeMail(frame, { ...notice, title: 'Một\r\nBcc: ai@example.vn', isUrgent: false })
    expect(subject).toBe('Một Bcc: ai@example.vn')
  })
})

describe('the morning mail', () => {
  it('is not written when there is nothing to say', () => {
    expect(composeDigestMail(frame, '02/03/2026', [])).toBeNull()
    expect(composeDigestMail(frame, '02/03/2026', [part('Quá hạn', 0)])).toBeNull()
  })

  it('lists what there is, leaves out empty blocks and says how many more there are', () => {
    const mail = composeDigestMail(frame, '02/03/2026', [
      part('2 nhiệm vụ quá hạn', 2),
      part('Rỗng', 0),
      part('12 thông báo', 1, 11),
    ])
    expect(mail?.subject).toBe('Đôn Đốc 02/03/2026: 2 nhiệm vụ quá hạn; 12 thông báo')
    expect(mail?.text).toContain('- Việc 2\n  https://dondoc.example.vn/nhiem-vu/2')
    expect(mail?.text).toContain('… và 11 mục khác: https://dondoc.example.vn/nhiem-vu')
    expect(mail?.html).not.toContain('Rỗng')
  })
})
