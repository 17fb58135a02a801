import { describe, expect, it } from 'vitest'
import { toBytes, toTcvn3, toVni } from '../testing/legacy-encoders.ts'
import { readHtml } from './read-html.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const textOf = (body: string) => readHtml(utf8(`<html><body>${body}</body></html>`)).text

describe('words of a page', () => {
  it.each<[string, string, string]>([
    ['blocks and line breaks', '<div>a<p>b<br>c</p>d</div>e<h1>f</h1>', 'a\nb\nc\nd\ne\nf'],
    ['white space', '<p>  Sở \n\t Y\n <b> tế</b> </p>', 'Sở Y tế'],
    ['entities', '<p>a&nbsp;&amp;&#7903;&ndash;</p>', 'a &ở–'],
    ['preformatted text', '<pre>a  b\nc</pre>', 'a  b\nc'],
    [
      'code and forms',
      '<style>x</style><script>y</script><noscript>z</noscript><p>a<input value=b><button>c</button></p>',
      'a',
    ],
    ['hidden parts', '<p hidden>x</p><p style="display: none">y</p><p>a<span style="mso-hide:all">z</span></p>', 'a'],
    ['capitals by style', '<p style="text-transform:uppercase">Sở</p>', 'SỞ'],
    ['numbered lists', '<ol><li>a<li>b<ol type=a><li>c<li>d</ol><li value=7>e</ol>', '1. a\n2. b\na) c\nb) d\n7. e'],
    ['dashed lists', '<ul><li>a<ul><li>b</ul></ul><ul style="list-style:none"><li>c</ul>', '- a\n+ b\nc'],
    [
      'list numbers of Word',
      '<p><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;&nbsp; </span></span>Sở</p><p>·&nbsp; b</p>',
      '1. Sở\n- b',
    ],
    ['deleted text', '<p>a<del>b</del><ins>c</ins></p>', 'ac'],
    [
      'references to notes of Word',
      '<p>a<a href="#_ftn1">[1]</a>.</p><p><a href="#_ftnref1">[1]</a> b</p>',
      'a.\n[1] b',
    ],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('in legacy fonts', () => {
    const words = 'Cộng hòa xã hội'
    expect(textOf(`<font face=".VnTime">${toTcvn3(words)}</font>`)).toBe(words)
    expect(
      textOf(`<p style="font-family:'VNI-Times'">${toVni(words)} <span style="font-family:Arial">ở</span></p>`),
    ).toBe(`${words} ở`)
    expect(readHtml(toBytes(`<html><p>${toTcvn3(words)}</p></html>`))).toMatchObject({
      text: words,
      warnings: ['legacy_encoding'],
    })
  })
})

describe('character sets', () => {
  const page = (charset: string) => `<html><meta charset="${charset}"><p>Sở Y tế có</p></html>`
  it.each<[string, Uint8Array, string]>([
    ['UTF-8 that says another', utf8(page('windows-1258')), 'Sở Y tế có'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${page('utf-8')}`, 'utf16le'), 'Sở Y tế có'],
    ['UTF-16 without', Buffer.from(page('utf-16'), 'utf16le'), 'Sở Y tế có'],
    ['windows-1258', toBytes('<html><meta charset=windows-1258><p>tiÒnh có</p></html>'), 'tỉnh có'],
    [
      'one that does not exist',
      toBytes('<html><meta charset=x><p>tiÒnh có là và các bà</p></html>'),
      'tỉnh có là và các bà',
    ],
  ])('%s', (_name, bytes, text) => {
    expect(readHtml(bytes).text).toBe(text)
  })
})

describe('tables', () => {
  it('of data are rows, with room for wide and tall cells', () => {
    const rows = '<tr><th>TT<th>a<th>b<tr><td rowspan=2>1<td colspan=2>c<tr><td>d<br>e<td><p>f</p><p>g|h</p>'
    expect(textOf(`<table border=1>${rows}</table>`)).toBe(
      '| TT | a | b |\n| 1 | c |  |\n|  | d <br> e | f <br> g\\|h |',
    )
  })

  it('of layout are columns, one after the other', () => {
    const head = '<tr><td>UBND TỈNH<br>Số: 1<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    expect(textOf(`<table>${head}</table><p>a`)).toBe('UBND TỈNH\nSố: 1\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\na')
  })

  it('within tables beyond counting are read as they come', { timeout: 60_000 }, () => {
    const depth = 5000
    expect(textOf(`${'<table><tr><td>'.repeat(depth)}a`)).toBe('a')
  })
})

describe('the part that holds the document', () => {
  const sentence = 'Sở Y tế rà soát. '.repeat(30).trim()
  const document = `<table><tr><td>UBND TỈNH SÔNG TRÀ<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table><p>CHỈ THỊ</p><p>${sentence}</p><p>Nơi nhận:</p><p>PHỤ LỤC</p><p>Danh sách</p>`
  const words = `UBND TỈNH SÔNG TRÀ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCHỈ THỊ\n${sentence}\nNơi nhận:\nPHỤ LỤC\nDanh sách`
  it.each<[string, string]>([
    [
      'between menus',
      `<nav>Trang chủ</nav><div id="main-menu">Mục</div><div>${document}</div><div class="footer">Bản quyền</div>`,
    ],
    [
      'in a layout table',
      `<table><tr><td><a href=x>Liên kết</a><td><div><div>${document}</div></div><td>Quảng cáo</table>`,
    ],
    [
      'beside lists of links',
      `<div><div><p>Bài liên quan</p><a href=x>${'Văn bản khác '.repeat(50)}</a></div><div>${document}</div></div>`,
    ],
    ['in what is called a menu', `<div class="page has-menu">${document}</div>`],
    ['in a form around everything', `<form><div><div>${document}</div></div></form><p>Gửi ý kiến</p>`],
  ])('is found %s', (_name, body) => {
    expect(textOf(body)).toBe(words)
  })

  it('is the whole page when all of it is called a menu', () => {
    expect(textOf('<div class="menu"><p>a</p></div>')).toBe('a')
  })

  it('keeps an annex that stands apart', () => {
    expect(
      textOf(
        `<div><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>${'Nội dung. '.repeat(60)}</p></div><div><p>PHỤ LỤC</p><p>b</p></div>`,
      ),
    ).toMatch(/^CỘNG[^]*PHỤ LỤC\nb$/)
  })
})

describe('web archives', () => {
  const archive = (type: string, encoding: string, body: string) =>
    toBytes(
      `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----x\r\nContent-Type: image/png\r\n\r\nabc\r\n----x--`,
    )
  it.each([
    ['quoted-printable', '<p>S=E1=BB=9F Y t=\r\n=E1=BA=BF</p>'],
    ['base64', Buffer.from('<p>Sở Y tế</p>').toString('base64')],
    ['8bit', Buffer.from('<p>Sở Y tế</p>').toString('latin1')],
  ])('in %s', (encoding, body) => {
    expect(readHtml(archive('text/html; charset="utf-8"', encoding, body)).text).toBe('Sở Y tế')
  })

  it('without a page are damaged', () => {
    const read = () => readHtml(archive('text/plain', '8bit', 'a'))
    expect(read).toThrow(expect.objectContaining({ code: 'file_damaged' }))
  })
})

it('bears a hundred thousand nested blocks', { timeout: 60_000 }, () => {
  const depth = 100_000
  expect(textOf(`${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`)).toBe('a')
})

it('bears markup that is never closed', { timeout: 60_000 }, () => {
  const fonts = Array.from({ length: 500 }, (_none, size) => `<font size=${size}>`).join('')
  expect(textOf(`${fonts}${'<p>a'.repeat(2000)}`).length).toBe(3999)
})
