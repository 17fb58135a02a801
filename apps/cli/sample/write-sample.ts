import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { toOfficialDocx, toOfficialText } from '../../../modules/reports/index.ts'
import { sampleDispatch } from '../../../packs/an-toan-khu/index.ts'

/** `dondoc sample`: writes the sample dispatch as text and as DOCX into a folder. */
export async function writeSample(folder: string): Promise<number> {
  const target = resolve(folder)
  await mkdir(target, { recursive: true })
  const text = join(target, 'cong-van-mau.txt')
  const docx = join(target, 'cong-van-mau.docx')
  await writeFile(text, toOfficialText(sampleDispatch))
  await writeFile(docx, await toOfficialDocx(sampleDispatch))
  process.stdout.write(`Đã ghi ${text} và ${docx}. Đọc thử: npx --no-install dondoc read "${text}"\n`)
  return 0
}
