import { PDFiumLibrary } from '@hyzyla/pdfium'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import sharp from 'sharp'

/** The least that reading a file can cost with the same libraries: no places, no layout, no lists. */
export async function countCharacters(bytes: Uint8Array): Promise<{ characters: number; pages: number }> {
  if (bytes[0] === 0x25) return countPdf(bytes)
  if (bytes[0] === 0x50) return countDocx(bytes)
  return decodePicture(bytes)
}

async function countPdf(bytes: Uint8Array): Promise<{ characters: number; pages: number }> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  let characters = 0
  for (const page of document.pages()) characters += page.getText().length
  const pages = document.getPageCount()
  document.destroy()
  return { characters, pages }
}

function countDocx(bytes: Uint8Array): { characters: number; pages: number } {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })
  const parser = new SaxesParser()
  let characters = 0
  parser.on('text', (text) => {
    characters += text.length
  })
  parser.write(strFromU8(files['word/document.xml'] ?? new Uint8Array())).close()
  return { characters, pages: 0 }
}

/** For a scan: opening the picture; what recognition costs beyond that is the library's own. */
async function decodePicture(bytes: Uint8Array): Promise<{ characters: number; pages: number }> {
  await sharp(bytes).greyscale().raw().toBuffer()
  return { characters: 0, pages: 1 }
}
