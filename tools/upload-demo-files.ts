import { setTimeout } from 'node:timers/promises'
import type { APIRequestContext } from 'playwright-core'
import { makePdf } from '../modules/documents/pdf/testing/make-pdf.ts'
import { songTraDocument } from '../modules/documents/pdf/testing/song-tra-document.ts'
import { makeScan, makeScannedPdf } from '../modules/documents/scan/testing/make-scan.ts'
import { songTraDocx } from '../tests/browser/song-tra-dispatch.ts'

const scanName = 'cong-van-415-ban-quet.pdf'
const seal = { x: 0.7, y: 0.8, radius: 0.07 }

/** Made-up files of every fate: a Word file, a PDF, a scan, one that is damaged and one that is no directive. */
async function makeFiles(): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  })
  const paper = await makePdf(songTraDocument)
  const pages = Array.from({ length: paper.pageCount }, (_, at) => at + 1)
  const scans: Buffer[] = []
  for (const page of pages)
    scans.push(
      await makeScan(paper.bytes, page, { skewDegrees: 0.6, noise: 0.03, tint: true, ...(page === 1 ? { seal } : {}) }),
    )
  const words = await makePdf({ ...songTraDocument, number: 'Số: 417/UBND-NC' })
  return [
    file('cong-van-416.docx', await songTraDocx('416')),
    file('cong-van-417.pdf', words.bytes),
    file(scanName, await makeScannedPdf(scans)),
    file('tep-hong.pdf', words.bytes.slice(0, words.bytes.length / 3)),
    file('ghi-chep.txt', Buffer.from('Hôm nay trời đẹp, mời cả nhà đi ăn bún.\n'.repeat(9))),
  ]
}

type Run = {
  counts: { queued: number; reading: number }
  files: { name: string; directive: { id: string } | null; problem: { details: { directiveId?: string } } | null }[]
}

/**
 * Uploads the files as one run of whoever is signed in and waits until all are through; answers the run and the directive
 * that the scan became, or the one that is there already when this was done before.
 */
export async function uploadDemoFiles(request: APIRequestContext): Promise<{ runId: string; scanId: string }> {
  const files = await makeFiles()
  const { id: runId } = (await (await request.post('/api/reading-runs')).json()) as { id: string }
  for (const file of files) await request.post(`/api/reading-runs/${runId}/files`, { multipart: { file } })
  for (;;) {
    const run = (await (await request.get(`/api/reading-runs/${runId}`)).json()) as Run
    if (run.counts.queued + run.counts.reading === 0) {
      const scan = run.files.find(({ name }) => name === scanName)
      const scanId = scan?.directive?.id ?? scan?.problem?.details.directiveId
      if (!scanId) throw new Error('the scan was not read')
      return { runId, scanId }
    }
    await setTimeout(500)
  }
}
